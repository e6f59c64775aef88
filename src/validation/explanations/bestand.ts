import type { Explanations } from './explanation.ts';

/** What can be wrong with a file before its fields are looked at. */
export const BESTAND: Explanations = {
  plaats: {
    titel: 'Het bestand staat op de verkeerde plaats',
    ernst: 'fout',
    wat: 'De map, de naam of de extensie van het bestand klopt niet. Daardoor weet de site niet wat ze ermee moet doen.',
    waarom: 'De naam van het bestand wordt het adres van de pagina. Mensen delen dat adres, dus het moet kort en leesbaar zijn.',
    oplossing: [
      'Zet een praktijk in content/praktijken/.',
      'Gebruik in de naam alleen kleine letters zonder accent, cijfers en koppeltekens.',
      'Laat de naam van een praktijk of een gewone pagina eindigen op .mdx, en die van een lijst of een studie op .yaml.',
    ],
    voorbeeld: { soort: 'pad', fout: 'praktijken/Buurttafel Deerlijk.docx', goed: 'praktijken/buurttafel-deerlijk.mdx' },
  },
  'gereserveerde-naam': {
    titel: 'Deze naam gebruikt de site zelf',
    ernst: 'fout',
    wat: 'Het bestand heeft een naam die de site voor een eigen pagina gebruikt.',
    waarom: 'Twee pagina’s kunnen niet op hetzelfde adres staan.',
    oplossing: ['Geef het bestand een andere naam. Zet er bijvoorbeeld de gemeente bij.'],
    voorbeeld: { soort: 'pad', fout: 'praktijken/onderzoek.mdx', goed: 'praktijken/onderzoek-brugge.mdx' },
  },
  onleesbaar: {
    titel: 'Het bestand kan niet gelezen worden',
    ernst: 'fout',
    wat: 'Het bestand is geen gewone tekst in UTF-8, of het is kapot. Vaak is het een document van Word, of tekst in een oude codering.',
    waarom: 'Wat de site niet kan lezen, kan ze ook niet tonen.',
    oplossing: [
      'Open de tekst in een gewone teksteditor, zoals Kladblok of Visual Studio Code.',
      'Kies "Opslaan als" en daarna de codering UTF-8.',
    ],
  },
  'te-groot': {
    titel: 'Het bestand is te groot',
    ernst: 'fout',
    wat: 'Een pagina mag hoogstens 50 kB groot zijn, een lijst van de redactie hoogstens 500 kB.',
    waarom: 'De grootste pagina van nu telt nog geen 12 kB. Een veel groter bestand is bijna altijd een vergissing.',
    oplossing: ['Kijk of dit het juiste bestand is.', 'Is de tekst echt zo lang, kort hem dan in of maak er twee pagina’s van.'],
  },
  'front-matter': {
    titel: 'De velden bovenaan ontbreken of zijn niet afgesloten',
    ernst: 'fout',
    wat: 'Een pagina begint met een blok velden tussen twee regels met drie streepjes. Dat blok heet front matter. Hier ontbreekt het, of het is niet goed afgesloten.',
    waarom: 'In die velden staan de titel, de plaats en de bronnen. Zonder velden is er geen pagina.',
    oplossing: [
      'Zet op de allereerste regel niets dan ---.',
      'Schrijf daaronder de velden.',
      'Sluit af met een regel met niets dan ---.',
      'Neem content/_sjablonen/praktijk.mdx als voorbeeld.',
    ],
    voorbeeld: {
      soort: 'bestand',
      pad: 'paginas/over.mdx',
      fout: 'titel: Over deze databank\n\nWie we zijn.\n',
      goed: '---\ntitel: Over deze databank\nsamenvatting: Wie deze pagina’s maakt en waarom dat nodig is.\nnagekeken: 2026-11-24\n---\n\nWie we zijn.\n',
    },
  },
  yaml: {
    titel: 'De velden zijn niet goed geschreven',
    ernst: 'fout',
    wat: 'De velden staan in YAML: een naam, een dubbelepunt en een waarde. Hier staat een teken dat YAML anders leest dan jij bedoelt.',
    waarom: 'De site kan de velden dan niet van elkaar onderscheiden.',
    oplossing: [
      'Staat er een dubbelepunt of een hekje in de tekst? Zet de hele tekst tussen aanhalingstekens.',
      'Spring in met spaties, nooit met een tab.',
      'Kijk of elk haakje en elk aanhalingsteken ook gesloten is.',
    ],
    voorbeeld: {
      soort: 'velden',
      fout: 'titel: Buurttafel: samen eten met je buren',
      goed: 'titel: "Buurttafel: samen eten met je buren"',
    },
  },
  'yaml-verwijzing': {
    titel: 'Ankers, verwijzingen en tags zijn niet toegelaten',
    ernst: 'fout',
    wat: 'In YAML hebben de tekens &, * en ! een bijzondere betekenis aan het begin van een waarde. Zulke waarden weigeren we.',
    waarom: 'Met verwijzingen kan een klein bestand de controle laten vastlopen. Niemand heeft ze hier nodig.',
    oplossing: ['Schrijf de waarde voluit.', 'Begint je tekst echt met zo’n teken? Zet hem tussen aanhalingstekens.'],
    voorbeeld: { soort: 'velden', fout: 'titel: !Samen eten met de hele straat', goed: 'titel: "!Samen eten met de hele straat"' },
  },
  mdx: {
    titel: 'De tekst kan niet gelezen worden',
    ernst: 'fout',
    wat: 'De tekst is Markdown met enkele componenten (MDX). Daarin zijn < en { bijzondere tekens. Er staat er een los, of een component is niet gesloten.',
    waarom: 'De site weet dan niet waar een stuk tekst begint en eindigt.',
    oplossing: [
      'Schrijf "minder dan" in plaats van <.',
      'Sluit een verwijzing af met />: <Bron id="…" />.',
      'Sluit <Tip>, <LetOp> en <Stappen> met </Tip>, </LetOp> en </Stappen>.',
    ],
    voorbeeld: {
      soort: 'tekst',
      fout: '## Wat is het?\n\nBuren eten samen.<Bron id="jaarverslag-2025">',
      goed: '## Wat is het?\n\nBuren eten samen.<Bron id="jaarverslag-2025" />',
    },
  },
  'veilige-mdx': {
    titel: 'Code en onbekende componenten zijn niet toegelaten',
    ernst: 'fout',
    wat: 'In de tekst staat iets dat code kan uitvoeren, of een element dat niet op de lijst staat.',
    waarom: 'Iedereen kan een pagina voorstellen. De tekst van een ander mag op de toestellen van bezoekers nooit iets doen.',
    oplossing: [
      'Gebruik gewone Markdown en de componenten Bron, Tip, LetOp en Stappen.',
      'Moet er een accolade of een < in de tekst? Zet er een \\ voor.',
    ],
    voorbeeld: {
      soort: 'tekst',
      fout: '## Wat is het?\n\nBuren eten <b>samen</b>.<Bron id="jaarverslag-2025" />',
      goed: '## Wat is het?\n\nBuren eten **samen**.<Bron id="jaarverslag-2025" />',
    },
  },
  'onzichtbaar-teken': {
    titel: 'Er staat een onzichtbaar teken in de tekst',
    ernst: 'fout',
    wat: 'De tekst bevat een teken dat je niet ziet. Vaak komt het mee als je tekst kopieert uit een pdf of een webpagina.',
    waarom: 'Zo’n teken kan de tekst doen verspringen of iets anders doen lezen dan er staat. Zoeken werkt er ook niet door.',
    oplossing: ['Typ de tekst opnieuw, of plak ze als gewone tekst (Ctrl, Shift en V).'],
    voorbeeld: {
      soort: 'velden',
      fout: 'titel: "Buurttafel,\u200b samen eten met je buren"',
      goed: 'titel: "Buurttafel, samen eten met je buren"',
    },
  },
};
