/** Names below /praktijken/ that stand for lists, beside the practices themselves: /praktijken/schaal/buurt/. */
export const CATALOGUE_LISTS = [
  'bladzijde',
  'bevestigd',
  'contact',
  'gemeente',
  'grootte',
  'kosten',
  'onderzoek',
  'personeel',
  'provincie',
  'schaal',
  'status',
  'uitkomst',
  'volgorde',
] as const;
