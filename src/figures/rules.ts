/** What every rule of this stage does, for `hearsay why`. */
export const figureRules: Readonly<Record<string, string>> = Object.freeze({
  'figures/object':
    'The number is the object of a verb that says what was done to people: "killing at least 12 people".',
  'figures/straight-after': 'A word for a state stands straight after the number: "59 dead", "two still trapped".',
  'figures/subject': 'The number is the subject of a verb or state: "12 people were killed", "four of whom were hurt".',
  'figures/shared-subject':
    'Two predicates share the number as their subject: "were rescued and later taken to hospital".',
  'figures/beside': 'A phrase beside the predicate adds a second kind: "taken to hospital with serious injuries".',
  'figures/counted-noun':
    'The counted noun itself tells the kind: "12 arrests", "10 dead bodies", "20 survivors found".',
  'figures/ordinal': 'An ordinal victim gives the toll: "a 42nd victim".',
  'figures/deed-of': 'A noun for the deed takes the number by "of": "the arrest of 18 people".',
  'figures/bodies': 'Bodies that are found or seen are people killed: "recovered 12 bodies".',
  'figures/none': 'A denied count of casualties says that nobody was killed and nobody hurt.',
  'figures/of-group': 'The number is taken out of a group in that state: "several of the injured".',
  'figures/victims':
    'A count of victims, where nothing else is said of them, is a count of the dead: "the 84 victims".',
  'figures/searched-for': 'Rescuers are looking for that number of people: missing.',
  'figures/toll': 'The number is what a toll stands at, rises to or reaches: "the death toll rose to 85".',
  'figures/among': 'The number is said to be among the dead, the hurt, the missing: "among the dead were 10 children".',
  'figures/including': 'The number is a part of the count before it: "84 people, including 10 children".',
  'figures/carried-off': 'A ship, bus or aircraft takes the number of people off to a place: evacuated.',
  'figures/made-to-leave': 'People are forced or told to leave: "forced 6,000 people to evacuate".',
  'figures/our-count': 'Somebody gives a count of what the report speaks of: "our count is 31".',
  'figures/again': 'The report points back to a number it gave before: "those 80 people".',
  'figures/out-of': 'A smaller number is taken out of a larger one: "two of the 80 dead".',
  'figures/in-company': 'People named beside a victim share what befell them: "died along with 10 others".',
  'figures/list': 'The number stands in one list with another that has the predicate: "two soldiers and 12 civilians".',
  'figures/ellipsis': 'The predicate is left out the second time: "20 were taken to one hospital and 31 to another".',
  'figures/things':
    'The number counts places or things and the sentence says what befell them: "23 buildings were evacuated".',
  'figures/russian':
    'A Russian phrase joins the number to a word for what happened: the evacuation of 20 sites, 12 people killed.',
})
