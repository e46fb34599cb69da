import { repeated } from '../question.ts'

export const SCANS = [
  repeated(
    'scans',
    10,
    { id: 'scan_date', reader: 'scans' },
    { id: 'scan_machine', reader: 'text' },
    { id: 'spine_t', reader: 'scans' },
    { id: 'spine_bmd', reader: 'scans' },
    { id: 'total_hip_t', reader: 'scans' },
    { id: 'total_hip_bmd', reader: 'scans' },
    { id: 'femoral_neck_t', reader: 'scans' },
    { id: 'femoral_neck_bmd', reader: 'scans' },
  ),
] as const
