import type { Rule } from '../rule.ts';
import { afbeeldingen } from './afbeeldingen.ts';
import { cijferZonderBron } from './cijfer-zonder-bron.ts';
import { doorverwijzingen } from './doorverwijzingen.ts';
import { dubbeleBron } from './dubbele-bron.ts';
import { dubbeleRelatie } from './dubbele-relatie.ts';
import { dubbeleWaarde } from './dubbele-waarde.ts';
import { cijferZonderJaar } from './cijfer-zonder-jaar.ts';
import { dubbeleStudie } from './dubbele-studie.ts';
import { dubbeleTerm } from './dubbele-term.ts';
import { effectclaim } from './effectclaim.ts';
import { dubbelzinnigGetal } from './dubbelzinnig-getal.ts';
import { eenBron } from './een-bron.ts';
import { gebied } from './gebied.ts';
import { gezocht } from './gezocht.ts';
import { gereserveerdeNaam } from './gereserveerde-naam.ts';
import { idIsBestandsnaam } from './id-is-bestandsnaam.ts';
import { koppen } from './koppen.ts';
import { kosten } from './kosten.ts';
import { langeZin } from './lange-zin.ts';
import { lieverAnderWoord } from './liever-ander-woord.ts';
import { links } from './links.ts';
import { moeilijkeTekst } from './moeilijke-tekst.ts';
import { mogelijkDubbel } from './mogelijk-dubbel.ts';
import { onderzoekIsStudie } from './onderzoek-is-studie.ts';
import { onbekendeBron } from './onbekende-bron.ts';
import { onzichtbaarTeken } from './onzichtbaar-teken.ts';
import { ongebruikteBron } from './ongebruikte-bron.ts';
import { oudeBronnen } from './oude-bronnen.ts';
import { periode } from './periode.ts';
import { persoonsgegevens } from './persoonsgegevens.ts';
import { samenvattingHerhaaltTitel } from './samenvatting-herhaalt-titel.ts';
import { schemaRule } from './schema.ts';
import { statusDatum } from './status-datum.ts';
import { studieAantallen } from './studie-aantallen.ts';
import { studieClusters } from './studie-clusters.ts';
import { studieEffect } from './studie-effect.ts';
import { studieInterval } from './studie-interval.ts';
import { studieInvoer } from './studie-invoer.ts';
import { studieLezing } from './studie-lezing.ts';
import { studieRichting } from './studie-richting.ts';
import { studieSchaal } from './studie-schaal.ts';
import { studieSpreiding } from './studie-spreiding.ts';
import { studieTijd } from './studie-tijd.ts';
import { studieVergelijking } from './studie-vergelijking.ts';
import { studieZonderBereik } from './studie-zonder-bereik.ts';
import { tegenwoordigeTijd } from './tegenwoordige-tijd.ts';
import { teAlgemeenWoord } from './te-algemeen-woord.ts';
import { tochOpgenomen } from './toch-opgenomen.ts';
import { toekomst } from './toekomst.ts';
import { toepassing } from './toepassing.ts';
import { vaktaal } from './vaktaal.ts';
import { veiligeMdx } from './veilige-mdx.ts';
import { verouderd } from './verouderd.ts';
import { vervangenInKring } from './vervangen-in-kring.ts';
import { verwijzingen } from './verwijzingen.ts';
import { zonderResultaat } from './zonder-resultaat.ts';

/** Every rule, in the order in which a person meets them. A new rule is a file and a line here. */
export const RULES: readonly Rule[] = [
  schemaRule,
  idIsBestandsnaam,
  toepassing,
  gereserveerdeNaam,
  dubbeleTerm,
  teAlgemeenWoord,
  dubbeleWaarde,
  dubbelzinnigGetal,
  gebied,
  periode,
  toekomst,
  dubbeleBron,
  onbekendeBron,
  ongebruikteBron,
  verwijzingen,
  vervangenInKring,
  studieEffect,
  studieRichting,
  studieInvoer,
  studieSchaal,
  studieZonderBereik,
  studieSpreiding,
  studieInterval,
  studieAantallen,
  kosten,
  statusDatum,
  studieTijd,
  studieClusters,
  studieVergelijking,
  studieLezing,
  dubbeleStudie,
  dubbeleRelatie,
  tochOpgenomen,
  gezocht,
  doorverwijzingen,
  veiligeMdx,
  onzichtbaarTeken,
  koppen,
  cijferZonderBron,
  links,
  afbeeldingen,
  persoonsgegevens,
  zonderResultaat,
  eenBron,
  samenvattingHerhaaltTitel,
  cijferZonderJaar,
  tegenwoordigeTijd,
  lieverAnderWoord,
  langeZin,
  moeilijkeTekst,
  vaktaal,
  onderzoekIsStudie,
  effectclaim,
  mogelijkDubbel,
  verouderd,
  oudeBronnen,
];
