import { expect, test } from 'vitest'
import { gapRulesFor } from '../../src/nutrition/gap-rules.ts'
import { person } from './made.ts'

/**
 * Names by which people of six countries know what domain.md 5.6, 5.12 and 5.15 have a rule for: generic names of the
 * WHO's ATC and national spellings, brands of national registers.
 */
const BRANDS: Readonly<Record<string, readonly string[]>> = {
  'vitamin K': [
    'Warfarin (Coumadin) 3 mg nocte', 'Jantoven', 'Marevan', 'Sintrom 4mg', 'Sinthrome', 'acénocoumarol', 'acenocumarolo', 'Marcumar', 'Falithrom',
    'Phenprogamma', 'Previscan', 'Coumadine', 'Aldocumar', 'wafarin 3mg', 'blood thinner', 'anticoagulant', 'heart pill', 'tablets for my heart',
  ],
  'potassium': [
    'ramipril 5mg caps', 'ramiprill', 'Tritace', 'Delix', 'Triatec', 'Acovil', 'Zestril', 'Naprilene', 'Coversyl', 'Accupro', 'Cozaar', 'Openvas',
    'Parapres', 'Nisis', 'Lorista', 'Atacand', 'Tareg', 'Micardis', 'Entresto', 'Rasilez', 'Aldactone', 'Luvion', 'Inspra', 'Moduretic', 'Ameride',
    'Cycloteriam', 'Dytide H', 'Septrin', 'Bactrim forte', 'Soltrim', 'Sandimmun', 'Prograf', 'Slow-K', 'Boi-K', 'Kalinor', 'LoSalt', 'water tablet',
  ],
  'direct-anticoagulant': ['Eliquis 5mg bd', 'Xarelto', 'Lixiana', 'Pradaxa', 'rivaroxabán'],
  'heparin-aspirin': ['Clexane', 'Lovenox', 'Fragmin', 'Innohep', 'Hibor', 'Adiro', 'Cardioaspirin', 'Kardegic', 'Nu-Seals', 'ASS 100'],
  'tamoxifen': ['Nolvadex', 'Soltamox', 'tamoxifène', 'tamoxifeno', 'Kessar'],
  'estrogens': ['Vagifem', 'Ovestin', 'Oekolp', 'Colpotrophine', 'Linoladiol', 'Boltin', 'Livial', 'Trisequens', 'Evorel patches', 'DHEA', 'HRT'],
  'oral-bisphosphonate': ['Fosamax', 'Actonel', 'Optinate', 'Bonviva', 'Adronat', 'acide alendronique', 'ácido risedrónico', 'Ibandronsäure', 'Binosto'],
  'denosumab': ['Prolia', 'Xgeva', 'Jubbonti', 'Stoboclo', 'Osvyrti', 'Bildyos'],
  'zoledronic-acid': ['Zometa infusion', 'Aclasta', 'Reclast', 'acide zolédronique', 'ácido zoledrónico'],
  'levothyroxine': ['Synthroid', 'Euthyrox', 'Eutirox', 'L-Thyroxin Henning 75', 'Levothyrox', 'Eltroxin', 'Tiche', 'L-Thyrox'],
  'quinolone': ['ciprofloxacin', 'Ciprobay', 'Ciflox', 'Baycip', 'Tavanic', 'Levoxacin', 'Avelox', 'Uniflox'],
  'tetracycline': ['doxycycline', 'Vibramycin', 'Vibracina', 'Tolexine', 'Miraclin', 'lymecycline', 'Efracea'],
  'thiazide': ['bendroflumethiazide 2.5mg', 'bendro', 'bendrofluazide', 'indapamide SR 1.5 mg', 'Natrilix', 'Fludex', 'Tertensif', 'Igroton', 'HCT', 'Esidrix', 'Microzide'],
  'digoxin': ['Lanoxin', 'Hemigoxine', 'Eudigox', 'Lanicor', 'digitoxin'],
  'corticosteroid': ['Prednisolone EC 5 mg', 'Deltacortril', 'Decortin H', 'Cortancyl', 'Solupred', 'Dacortin', 'Deltacortene', 'Medrone', 'Bentelan', 'Zamene'],
  'acid-reducer': ['omeprazol', 'Losec', 'Antra', 'Mopral', 'Mepral', 'Ogast', 'Pantorc', 'Protium', 'Nexium', 'Pariet', 'Pepcid', 'Zantic'],
  'loop-diuretic': ['Lasix 40', 'Lasilix', 'Seguril', 'Burinex', 'torasemid 10 mg', 'Unat', 'Sutril', 'Arelix'],
  'anticonvulsant': ['Epanutin', 'Dilantin', 'Di-Hydan', 'Dintoina', 'Gardenal', 'Luminal', 'Tegretol Retard', 'Timonil'],
  'fat-binder': ['Xenical', 'Alli', 'Questran', 'Lipocol-Merz', 'colestyramine', 'Resincolestiramina'],
  'st-johns-wort': ["St John's wort", 'Johanniskraut', 'Laif 900', 'millepertuis', 'hipérico', 'iperico', 'Esbericum'],
  'iron': ['ferrous sulphate 200mg', 'Tardyferon', 'Timoferol', 'Ferro sanol', 'Fero-Gradumet', 'Sideral', 'Feospan', 'Fergon'],
  'zinc': ['Solvazinc', 'Zinkorot', 'Rubozinc', 'Zinkit'],
} // biome-ignore format: a table

test.each(Object.entries(BRANDS).flatMap(([of, names]) => names.map((name) => [name, of])))(
  '%s brings %s',
  (name, of) => {
    const { vitaminK, potassium, met, medicinesNotChecked } = gapRulesFor(person({ medicines: [name] }), [])
    const brought = [
      ...(vitaminK.length > 0 ? ['vitamin K'] : []),
      ...(potassium.length > 0 ? ['potassium'] : []),
      ...met.medicines.map(({ rule }) => rule.of),
    ]
    expect(brought).toContain(of)
    expect(medicinesNotChecked).toEqual([])
  },
)

// Words of every day, and of breast cancer, that must be no slip of a name.
test.each(['hormone tablet', 'blood pressure pill', 'tablets for blood pressure'])(
  '%s is no slip',
  (name) => {
    const { met } = gapRulesFor(person({ medicines: [name] }), [])
    expect(met.medicines.flatMap(({ slips }) => slips)).toEqual([])
  },
)
