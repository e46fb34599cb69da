import envPaths from 'env-paths'

/** The user's folder for bonecheck's settings, by the platform's convention (`~/.config/bonecheck` on Linux). */
export function configFolder(): string {
  return envPaths('bonecheck', { suffix: '' }).config
}
