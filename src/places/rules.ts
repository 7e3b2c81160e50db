/** Every rule of this stage in one sentence, for `hearsay why`. */
export const rules: Readonly<Record<string, string>> = {
  'places/named-beside':
    'The words beside the name say where the place lies ("Erie, Pa.", "the Kenyan capital"), and the gazetteer has one of that name there.',
  'places/only-one': 'The gazetteer has only one place of that name.',
  'places/likeliest':
    'Of several places of that name one is by far the likeliest: by the countries and regions that the reports name, by the other places in them, then by population.',
  'places/in-doubt': 'Several places of that name could be meant and none is clearly the likeliest, so none is chosen.',
  'places/too-small-to-be-sure':
    'Only a small town has that name and nothing else in the reports speaks for it: the name may be something else.',
  'places/none-where-told':
    'The gazetteer has no place of that name in the country or region that the report puts it in.',
  'places/not-in-the-gazetteer': 'The gazetteer has no place of that name.',
  'places/named-in-the-title': 'Only a headline names the place.',
}
