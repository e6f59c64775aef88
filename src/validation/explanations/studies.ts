import type { Explanations } from './explanation.ts';

/** What the rules about the numbers of a study say. */
export const STUDIES: Explanations = {
  'studie-effect': {
    titel: 'Het effect is te groot om waar te zijn',
    ernst: 'waarschuwing',
    wat: 'Uit de getallen van de invoer volgt een verschil dat bijna nooit voorkomt.',
    waarom: 'Meestal is een standaardfout ingevuld in plaats van een standaarddeviatie. Het effect wordt dan vele malen te groot.',
    oplossing: ['Kijk de spreiding na in de bron.', 'Is het getal echt zo groot? Laat een tweede lezer het bevestigen.'],
    voorbeeld: {
      soort: 'studie',
      fout: 'uitkomst: { richting: minder-eenzaam, tekst: Minder eenzaam na twaalf weken, poolbaar: direct, effect: { maat: cohen-d, waarde: -1.8, soort: tussen-groepen, teken: negatief-is-minder-eenzaam } }\ninvoer: { vorm: gestandaardiseerd-n, maat: cohen-d, waarde: -1.8, n_interventie: 60, n_controle: 60 }',
      goed: 'uitkomst: { richting: minder-eenzaam, tekst: Minder eenzaam na twaalf weken, poolbaar: direct, effect: { maat: cohen-d, waarde: -0.5, soort: tussen-groepen, teken: negatief-is-minder-eenzaam } }\ninvoer: { vorm: gestandaardiseerd-n, maat: cohen-d, waarde: -0.5, n_interventie: 60, n_controle: 60 }',
    },
  },
  'studie-richting': {
    titel: 'De richting past niet bij het getal',
    ernst: 'fout',
    wat: 'De richting, het gemelde effect of de gemiddelden wijzen een andere kant op dan de invoer.',
    waarom: 'De site rekent met de invoer. Een verkeerd teken maakt van een goed resultaat een slecht.',
    oplossing: [
      'Negatief betekent hier altijd: minder eenzaam.',
      'Kijk in de bron welke groep minder eenzaam was.',
      'Kijk "teken", "hoger_is_eenzamer" en de volgorde van de groepen na.',
    ],
    voorbeeld: {
      soort: 'studie',
      fout: 'uitkomst: { richting: minder-eenzaam, tekst: Minder eenzaam na twaalf weken, poolbaar: direct, effect: { maat: cohen-d, waarde: -0.5, soort: tussen-groepen, teken: negatief-is-minder-eenzaam } }\ninvoer: { vorm: gestandaardiseerd-n, maat: cohen-d, waarde: 0.5, n_interventie: 60, n_controle: 60 }',
      goed: 'uitkomst: { richting: minder-eenzaam, tekst: Minder eenzaam na twaalf weken, poolbaar: direct, effect: { maat: cohen-d, waarde: -0.5, soort: tussen-groepen, teken: negatief-is-minder-eenzaam } }\ninvoer: { vorm: gestandaardiseerd-n, maat: cohen-d, waarde: -0.5, n_interventie: 60, n_controle: 60 }',
    },
  },
  'studie-invoer': {
    titel: 'De invoer is niet wat de studie meldt',
    ernst: 'fout',
    wat: 'De getallen waarmee we rekenen, staan anders in het bestand, of ze zijn geen verschil tussen twee groepen.',
    waarom: 'Een verandering binnen één groep, een correlatie of een kansverhouding telt dan mee als verschil tussen groepen.',
    oplossing: [
      'Leg "invoer" naast "effect" en "groepen".',
      'Neem het verschil tussen de groepen na afloop.',
      'Is er zo geen? Laat "invoer" weg.',
    ],
    voorbeeld: {
      soort: 'studie',
      fout: 'uitkomst: { richting: minder-eenzaam, tekst: Minder eenzaam na twaalf weken, poolbaar: direct, effect: { maat: anders, waarde: -0.5, soort: tussen-groepen, teken: negatief-is-minder-eenzaam } }\ninvoer: { vorm: gestandaardiseerd-n, maat: cohen-d, waarde: -0.5, n_interventie: 60, n_controle: 60 }',
      goed: 'uitkomst: { richting: minder-eenzaam, tekst: Minder eenzaam na twaalf weken, poolbaar: direct, effect: { maat: cohen-d, waarde: -0.5, soort: tussen-groepen, teken: negatief-is-minder-eenzaam } }\ninvoer: { vorm: gestandaardiseerd-n, maat: cohen-d, waarde: -0.5, n_interventie: 60, n_controle: 60 }',
    },
  },
  'studie-schaal': {
    titel: 'Een gemiddelde past niet op de schaal',
    ernst: 'fout',
    wat: 'Een gemiddelde ligt buiten de laagste en de hoogste score, verspringt over de halve schaal, of de schaal loopt de andere kant op.',
    waarom: 'Zo een getal is een percentage, een verandering of een gemiddelde per vraag. Twee schalen door elkaar geven een vals effect.',
    oplossing: ['Kijk het gemiddelde na in de bron.', 'Kijk "bereik", "score" en "hoger_is_eenzamer" na.'],
    voorbeeld: {
      soort: 'studie',
      fout: 'instrument_anders: { naam: Een vragenlijst, bereik: [0, 11], hoger_is_eenzamer: true, gevalideerd: nee }\nuitkomst: { richting: minder-eenzaam, tekst: Minder eenzaam na twaalf weken, poolbaar: direct }\ninvoer: { vorm: gemiddelden, interventie: { n: 61, gem: 14.2, sd: 2.5 }, controle: { n: 62, gem: 16.4, sd: 2.6 }, hoger_is_eenzamer: true }',
      goed: 'instrument_anders: { naam: Een vragenlijst, bereik: [0, 11], hoger_is_eenzamer: true, gevalideerd: nee }\nuitkomst: { richting: minder-eenzaam, tekst: Minder eenzaam na twaalf weken, poolbaar: direct }\ninvoer: { vorm: gemiddelden, interventie: { n: 61, gem: 4.2, sd: 2.5 }, controle: { n: 62, gem: 6.4, sd: 2.6 }, hoger_is_eenzamer: true }',
    },
  },
  'studie-zonder-bereik': {
    titel: 'Het bereik van de schaal ontbreekt',
    ernst: 'waarschuwing',
    wat: 'Er zijn gemiddelden om mee te rekenen, maar het bestand zegt niet van waar tot waar de schaal loopt.',
    waarom: 'Zonder bereik zien we niet of een gemiddelde of een spreiding kan kloppen.',
    oplossing: [
      'Zoek de laagste en de hoogste score in de bron.',
      'Vul ze in bij "instrument_anders", bij "bereik".',
      'Staat het nergens? Laat de redactie dat aanvaarden, met een reden.',
    ],
    voorbeeld: {
      soort: 'studie',
      fout: 'uitkomst: { richting: minder-eenzaam, tekst: Minder eenzaam na twaalf weken, poolbaar: direct }\ninvoer: { vorm: gemiddelden, interventie: { n: 61, gem: 4.2, sd: 2.5 }, controle: { n: 62, gem: 6.4, sd: 2.6 }, hoger_is_eenzamer: true }',
      goed: 'instrument_anders: { naam: Een vragenlijst, bereik: [0, 11], hoger_is_eenzamer: true, gevalideerd: nee }\nuitkomst: { richting: minder-eenzaam, tekst: Minder eenzaam na twaalf weken, poolbaar: direct }\ninvoer: { vorm: gemiddelden, interventie: { n: 61, gem: 4.2, sd: 2.5 }, controle: { n: 62, gem: 6.4, sd: 2.6 }, hoger_is_eenzamer: true }',
    },
  },
  'studie-spreiding': {
    titel: 'De spreiding is er geen tussen mensen',
    ernst: 'fout',
    wat: 'De spreiding is te klein of te groot voor de schaal, of anders dan bij dezelfde vragenlijst in andere studies.',
    waarom: 'Een standaardfout is veel kleiner dan een standaarddeviatie. Wie ze verwart, maakt het effect veel te groot.',
    oplossing: [
      'Kijk na of er SD of SE staat.',
      'Vermenigvuldig een standaardfout met de wortel van het aantal mensen.',
      'Medianen met een kwartielafstand kunnen hier niet.',
    ],
    voorbeeld: {
      soort: 'studie',
      fout: 'instrument_anders: { naam: Een vragenlijst, bereik: [0, 11], hoger_is_eenzamer: true, gevalideerd: nee }\nuitkomst: { richting: minder-eenzaam, tekst: Minder eenzaam na twaalf weken, poolbaar: direct }\ninvoer: { vorm: gemiddelden, interventie: { n: 61, gem: 5.2, sd: 0.3 }, controle: { n: 62, gem: 5.4, sd: 0.3 }, hoger_is_eenzamer: true }',
      goed: 'instrument_anders: { naam: Een vragenlijst, bereik: [0, 11], hoger_is_eenzamer: true, gevalideerd: nee }\nuitkomst: { richting: minder-eenzaam, tekst: Minder eenzaam na twaalf weken, poolbaar: direct }\ninvoer: { vorm: gemiddelden, interventie: { n: 61, gem: 4.2, sd: 2.5 }, controle: { n: 62, gem: 6.4, sd: 2.6 }, hoger_is_eenzamer: true }',
    },
  },
  'studie-interval': {
    titel: 'Getal, interval en p-waarde passen niet bij elkaar',
    ernst: 'fout',
    wat: 'Een getal ligt buiten zijn interval, het interval ligt scheef of is te smal, of de p-waarde zegt iets anders.',
    waarom: 'Het interval bepaalt hoe zwaar een studie weegt. Een te smal interval laat één studie het gemiddelde beslissen.',
    oplossing: ['Leg de studie ernaast en kijk elk getal na.', 'Let op een verschoven komma of een vergeten minteken.'],
    voorbeeld: {
      soort: 'studie',
      fout: 'uitkomst: { richting: minder-eenzaam, tekst: Minder eenzaam na twaalf weken, poolbaar: nee, effect: { maat: cohen-d, waarde: -0.9, ci95: [-0.5, -0.1] } }',
      goed: 'uitkomst: { richting: minder-eenzaam, tekst: Minder eenzaam na twaalf weken, poolbaar: nee, effect: { maat: cohen-d, waarde: -0.3, ci95: [-0.5, -0.1] } }',
    },
  },
  'studie-aantallen': {
    titel: 'De aantallen passen niet in elkaar',
    ernst: 'fout',
    wat: 'De groepen zijn groter dan de studie, anders verdeeld dan bij de start, of de uitval is geen percentage.',
    waarom: 'Het aantal mensen bepaalt hoe zwaar een studie weegt.',
    oplossing: ['Kijk na hoeveel mensen er per groep geloot en gemeten zijn.', 'Uitval is een getal tussen 0 en 100.'],
    voorbeeld: { soort: 'studie', fout: 'n: 100\nn_interventie: 60\nn_controle: 60', goed: 'n: 120\nn_interventie: 60\nn_controle: 60' },
  },
  'studie-tijd': {
    titel: 'Weken of datums kunnen niet',
    ernst: 'fout',
    wat: 'Een meting ligt voor de start of te ver weg, of een datum ligt in de toekomst.',
    waarom: 'De site zegt hoelang na het programma er gemeten is. Maanden of dagen als weken lezen maakt dat fout.',
    oplossing: ['Reken om naar weken: een maand telt 4,3 weken.', 'Kijk de datums na.'],
    voorbeeld: { soort: 'studie', fout: 'weken_sinds_start: 6\nweken_na_einde: 13', goed: 'weken_sinds_start: 26\nweken_na_einde: 13' },
  },
  'studie-clusters': {
    titel: 'Er is per plaats toegewezen, en de rest past daar niet bij',
    ernst: 'fout',
    wat: 'Ontwerp, toewijzing, plaatsen en standaardfout spreken elkaar tegen.',
    waarom: 'Mensen van één plaats lijken op elkaar. Wie ze als losse mensen telt, is te zeker van het resultaat.',
    oplossing: [
      'Loot men hele plaatsen? Dan is het ontwerp "cluster-rct" en de toewijzing "cluster".',
      'Vul bij "clusters" in hoeveel plaatsen er waren.',
    ],
    voorbeeld: { soort: 'studie', fout: 'ontwerp: cluster-rct', goed: 'ontwerp: cluster-rct\ntoewijzing: cluster' },
  },
  'studie-vergelijking': {
    titel: 'De vergelijking past niet bij de opzet',
    ernst: 'fout',
    wat: 'Opzet, toewijzing, controlegroep en wat de vergelijking afzondert, spreken elkaar tegen.',
    waarom: 'Zonder andere groep weet je niet of mensen ook zonder het programma minder eenzaam werden.',
    oplossing: [
      'Kijk na of er een controlegroep was, en hoe mensen erin kwamen.',
      'Zet bij "verschilt_in" alleen wat de ene groep kreeg en de andere niet.',
    ],
    voorbeeld: { soort: 'studie', fout: 'toewijzing: geen-loting', goed: 'ontwerp: quasi-experimenteel\ntoewijzing: geen-loting' },
  },
  'studie-lezing': {
    titel: 'De tweede lezing is niet te controleren',
    ernst: 'fout',
    wat: 'De tweede lezing heeft geen bron, of ze vond de getallen niet terug en toch tellen die mee.',
    waarom: 'Alleen getallen die een tweede lezer zag, tellen mee in een gemiddelde.',
    oplossing: ['Schrijf bij "bron" waarin de tweede lezer de getallen zag.', 'Niet teruggevonden? Zet "poolbaar" op "nee".'],
    voorbeeld: {
      soort: 'studie',
      fout: 'tweede_lezing: { datum: 2026-11-20, oordeel: bevestigd }',
      goed: 'tweede_lezing: { datum: 2026-11-20, oordeel: bevestigd, bron: { url: "https://www.voorbeeld.be/studie", titel: Samen eten tegen eenzaamheid } }',
    },
  },
};
