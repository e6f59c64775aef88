/** The sections of a practice page, in reading order. The first one is obligatory. */
export const SECTIES = [
  'Wat is het?',
  'Voor wie?',
  'Hoe werkt het?',
  'Wat heb je nodig?',
  'Wat levert het op?',
  'Lessen',
  'Zelf starten',
] as const;
