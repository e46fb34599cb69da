/**
 * A profile to fill in. Its lines are comments, so that nothing is said that the person has not said; one says that a
 * thing is unknown, so that a file with nothing filled in is a profile too, which reports can go by.
 */
export const PROFILE_TEMPLATE = `# Your profile for bonecheck. Take away the "# " in front of a line and put in
# what holds for you. What you leave out is unknown, which is never taken as
# "no". "bonecheck help profile" explains each line.

# birth_date: 1961-04-02        # or  age: 65
# sex: female                   # female | male
# menopause: natural            # natural | surgical | ovarian_suppression | pre
# height: 162 cm
# weight: 62 kg
# aromatase_inhibitor: { drug: anastrozole, start: 2024-05 }
# medicines: [levothyroxine]    # or  none
# conditions: [kidney stones]   # or  none

# supplements:                  # every day, as the label has it; or  none
#   - calcium citrate 500 mg elemental
#   - vitamin D3 1000 IU

# fractures: [{ date: 2021-03, site: wrist, low_trauma: yes }]   # or  none
parental_hip_fracture: unknown  # yes | no | unknown
# smoking: never                # never | former | current
# alcohol: 1 drink/day
# glucocorticoid_months: 0
# falls_last_12_months: 0

# targets: us                   # us | efsa | uk | who | asco | general
# measures: us                  # us | metric: whose cups and spoons
`
