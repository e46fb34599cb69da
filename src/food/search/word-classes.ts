/**
 * What kinds of words stand in names of foods. Shared by the index (how much an unasked-for word of a name counts
 * against it) and by the query (how much a typed word matters). Words are canonical: see food-names.yaml.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Joining words: no weight on either side. */
export const JOINING = /* @__PURE__ */ set(
  'and or with of the in on a an to as at by from for w made any all style type kind some my',
)

/** Stands behind the words of a food that the table has not and that are those of its nearest food: see `near` in food-names.yaml. */
export const STAND_IN = '~'

/** Words of the tables' own language that say nothing about which food it is. */
export const BOOKKEEPING = /* @__PURE__ */ set(
  `nfs ns form method cooking commercially mature includes include food distribution program usda year round average
  salad fluid unspecified purchased variety varieties grade brand available current formula only commercial store
  kernel whole english common domestic atlantic usual product solid content total can fat nutrition service
  alaska native market vary species mixed eaten raw fresh regular homestyle plain natural type broiler fryer skin withvitaminad
  salted unroasted prepared quick part separable lean trimmed trim grade 100% unenriched enriched leanonly fromraw fromdried flourunsaid`,
)

/** Ways of cooking and keeping that a name may well have though nobody says them. */
export const EVERYDAY_FORMS = /* @__PURE__ */ set(
  `cooked baked broiled roasted boiled grilled steamed microwaved drained nosalt nofatadded withskin noskin nobone
  withbone sliced chopped shredded peeled vitamind moist dry heat choice select ready heated unheated fat added
  commercially refrigerated fresh yellow green ripe brewed leaf tap water hot home recipe airpopped popped restaurant long
  grain short crumble pan browned`,
)

/** Colours that mark a variety few people mean. */
export const TINTS = /* @__PURE__ */ set('red purple black')

/** Vegetables that nobody eats raw; there "raw" must be asked for. */
export const COOKED_FOODS = /* @__PURE__ */ set(
  `brusselssprout corn greenbean asparagus beet parsnip turnip rutabaga collard mustardgreen turnipgreen beetgreen
  sweetpotato potato eggplant artichoke okra squash pumpkin leek swisschard yam cassava taro plantain greenpea limabean`,
)

/** A food made for someone else or into something else: named only when asked for. */
export const SPECIAL = /* @__PURE__ */ set(
  `babyfood infant toddler junior strained powder mix condensed undiluted imitation substitute dehydrated freeze
  candy sandwich burrito wrap casserole pudding cake cookie pie pastry bar dressing sauce soup gravy baby diet flavored
  nonfat lowsodium nosugar glutenfree lactosefree chocolate creamed fried batter breaded coated stuffed dip spread
  tempura topping light lite dried dry frozen smoked pickled candied sweetened uncooked fatadded military spray greek ingredient nondairy
  school lunch movie theater lowfat decaf commodity mini meatless`,
)

/** Class words that open a USDA name before the food itself: "Fish, salmon", "Nuts, almonds", "Cheese, brie". */
export const CLASS_WORDS = /* @__PURE__ */ set(
  `fish nut seed spice beverage alcoholic cereal snack fast candy crustacean mollusk game cheese vegetable frozen
  novelty restaurant sweetener leavening squash formulated melon soft drink`,
)

/** Typed words that seldom name a different food; a name without them still fits. */
export const DROPPABLE = /* @__PURE__ */ set(
  `fresh plain ripe crumbled cubed torn halved quartered chopped diced sliced shredded grated minced crushed ground whole homemade organic real regular
  natural local leftover nice warm hot cold tasty small medium large big fillet piece slice cup can portion serving
  peeled baby freerange lean extra virgin home made good quality bit mature drained rinsed steak kosher raw cooked
  side carton bottle box tin bag packet pack jar tub pot container shop bought takeaway leaf floret stalk clove head dry
  freshly squeezed brewed unflavored freshly style black white red yellow`,
)

/** Ways of cooking: a name that says just `cooked` fits any of them, a near one fits fairly, `raw` fits none. */
export const DRY_HEAT = /* @__PURE__ */ set(
  'baked broiled grilled roasted roast barbecue toasted rotisserie sauteed panfried seared',
)
export const WET_HEAT = /* @__PURE__ */ set(
  'boiled steamed poached microwaved stewed braised simmered hardboiled blanched',
)
export const FRIED = /* @__PURE__ */ set('fried stirfry deepfried')
export const UNCOOKED = /* @__PURE__ */ set('raw uncooked')
export const DRY = /* @__PURE__ */ set('dry dried uncooked raw')
/** Foods whose uncooked seed is sold dried, and which SR28 calls "raw". */
export const PULSES = /* @__PURE__ */ set(
  'mature lentil chickpea bean kidneybean blackbean whitebean navybean pintobean limabean favabean soybean mungo cowpea pea',
)

/** Words of which a food has one: asking for one and finding another is a contradiction. */
export const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  set('nonfat lowfat reducedfat whole fullfat'),
  set('nosalt withsalt'),
  set('nosugar sweetened'),
  set('fatadded nofatadded'),
  set('noskin withskin'),
  set('nobone withbone'),
  set('fortified unfortified'),
  set('white brown black red green yellow dark'),
  set('canned frozen dried'),
  set('oil water'),
  set('firm soft silken'),
  set('salmon tuna sardine mackerel cod trout herring'),
  set('hot iced'),
]
