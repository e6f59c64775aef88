/*
 * Verbs that pages about practices are written with, to tell present from past tense. A verb that is missing
 * here only makes the rule quieter. Each line: plural present (the same as the infinitive), singular present,
 * singular past, plural past.
 */
const VERBS = `
aanbieden biedt bood boden
beginnen begint begon begonnen
begeleiden begeleidt begeleidde begeleidden
bekijken bekijkt bekeek bekeken
bellen belt belde belden
bereiken bereikt bereikte bereikten
bestaan bestaat bestond bestonden
betalen betaalt betaalde betaalden
bezoeken bezoekt bezocht bezochten
bieden biedt bood boden
blijven blijft bleef bleven
brengen brengt bracht brachten
delen deelt deelde deelden
doen doet deed deden
draaien draait draaide draaiden
drinken drinkt dronk dronken
duren duurt duurde duurden
eten eet at aten
gaan gaat ging gingen
gebeuren gebeurt gebeurde gebeurden
gebruiken gebruikt gebruikte gebruikten
geven geeft gaf gaven
halen haalt haalde haalden
hebben heeft had hadden
helpen helpt hielp hielpen
herkennen herkent herkende herkenden
horen hoort hoorde hoorden
houden houdt hield hielden
kennen kent kende kenden
kiezen kiest koos kozen
koken kookt kookte kookten
komen komt kwam kwamen
koppelen koppelt koppelde koppelden
kosten kost kostte kostten
krijgen krijgt kreeg kregen
kunnen kan kon konden
leiden leidt leidde leidden
leren leert leerde leerden
letten let lette letten
lezen leest las lazen
liggen ligt lag lagen
lopen loopt liep liepen
luisteren luistert luisterde luisterden
maken maakt maakte maakten
melden meldt meldde meldden
merken merkt merkte merkten
moeten moet moest moesten
mogen mag mocht mochten
nemen neemt nam namen
nodigen nodigt nodigde nodigden
ondersteunen ondersteunt ondersteunde ondersteunden
ontmoeten ontmoet ontmoette ontmoetten
openen opent opende openden
organiseren organiseert organiseerde organiseerden
oefenen oefent oefende oefenden
praten praat praatte praatten
regelen regelt regelde regelden
richten richt richtte richtten
rijden rijdt reed reden
schrijven schrijft schreef schreven
slapen slaapt sliep sliepen
spelen speelt speelde speelden
spreken spreekt sprak spraken
staan staat stond stonden
starten start startte startten
steunen steunt steunde steunden
sturen stuurt stuurde stuurden
tellen telt telde telden
trekken trekt trok trokken
verbinden verbindt verbond verbonden
verdelen verdeelt verdeelde verdeelden
vergaderen vergadert vergaderde vergaderden
verlopen verloopt verliep verliepen
vertellen vertelt vertelde vertelden
vinden vindt vond vonden
volgen volgt volgde volgden
voelen voelt voelde voelden
voeren voert voerde voerden
vormen vormt vormde vormden
vragen vraagt vroeg vroegen
wandelen wandelt wandelde wandelden
werken werkt werkte werkten
wijzen wijst wees wezen
willen wil wou wilden
wonen woont woonde woonden
worden wordt werd werden
zetten zet zette zetten
zien ziet zag zagen
zijn is was waren
zingen zingt zong zongen
zitten zit zat zaten
zoeken zoekt zocht zochten
zorgen zorgt zorgde zorgden
zullen zal zou zouden
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** More forms of the past, of verbs that are otherwise not looked for. */
const OTHER_PAST =
  'wilde bleek bleken leek leken steeg stegen daalde daalden verdween verdwenen ontstond ontstonden begeleidde droeg droegen viel vielen sloot sloten zei zeiden rekende rekenden hoopte hoopten plande planden verwachtte verwachtten noemde noemden stelde stelden toonde toonden gold golden leverde leverden vroeg dacht dachten vormde bedroeg bedroegen nam sprong sprongen reikte reikten plaatste plaatsten'.split(
    ' ',
  );

/** Forms that are also something else: a noun ("het werk"), a participle ("bekeken"), a past ("letten"). */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'leren delen eten horen kosten openen richten vormen regelen stond volgen vragen zijn leiden letten zetten begonnen bekeken verbonden verdeelt vertelt bezocht gebeurt start wil zat at las reden zag staan'.split(
    ' ',
  ),
);

/** Of these the ambiguous form is nearly always the verb all the same. */
const singularPresent = new Set(VERBS.map(([, singular = '']) => singular).filter((form) => !AMBIGUOUS.has(form)));
const pluralPresent = new Set(VERBS.map(([plural = '']) => plural).filter((form) => !AMBIGUOUS.has(form)));
const past = new Set([...VERBS.flatMap(([, , singular = '', plural = '']) => [singular, plural]), ...OTHER_PAST]);

/** Words after which an infinitive stands, or a noun that looks like one. */
const NOT_FINITE_AFTER: ReadonlySet<string> = new Set([
  ',',
  'te',
  'het',
  'samen',
  'om',
  'aan',
  'bij',
  'van',
  'met',
  'in',
  'op',
  'voor',
  'en',
  'of',
  'door',
  'uit',
  'over',
]);

/** Tense of the finite verbs in a sentence: "present" only when no verb in it stands in the past. */
export function tenseOf(sentence: string): 'present' | 'past' | 'unknown' {
  const words = sentence.toLowerCase().match(/[\p{L}'’]+|,/gu) ?? [];
  if (words.some((word) => past.has(word))) return 'past';
  const isPresent = words.some((word, index) => {
    if (singularPresent.has(word)) return true;
    return index > 0 && pluralPresent.has(word) && !NOT_FINITE_AFTER.has(words[index - 1] ?? '');
  });
  // "Er zijn" and "ze zijn" are the verb; "zijn huis" is not.
  if (isPresent || /(?:^|\b(?:er|ze|zij|die|dat|we|mensen|vrijwilligers|deelnemers|ouderen)\s)zijn\b/i.test(sentence)) return 'present';
  return 'unknown';
}
