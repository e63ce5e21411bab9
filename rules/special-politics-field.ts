import type { FieldRule } from '../src/model/detector.js';
import { specialField } from './shared/special-cell.js';

export const specialPoliticsField: FieldRule = specialField({
  id: 'special-politics-field',
  dataType: 'special.politics',
  about: 'political opinions',
  misses: '`party` by itself, which is any side of a contract or a feast.',
  names: `
    parti partitilhørighet partitilhøyrsle partimedlem partimedlemskap politisk politisk_parti politisk_syn
    politisk_tilhørighet politikk_syn political political_party party_affiliation party_membership party_member
    political_affiliation political_views political_view political_opinion political_leaning stemmegivning stemte_på
    voted_for vote_intention partipreferanse valgkrets_parti registered_party
  `,
  ofPersons: 'ideology ideologi',
  against: 'product produkt game parti_vare varer batch lot shipment forsendelse order ordre',
  examples: {
    hit: [
      { value: 'Høyre', field: 'parti', container: 'medlemmer' },
      { value: 'Rødt', field: 'politisk_parti', container: 'kandidater' },
      { value: 'Labour', field: 'party_affiliation', container: 'voters' },
      { value: 'SV', field: 'partitilhørighet', container: 'personer' },
      { value: 'venstreorientert', field: 'politisk_syn', container: 'respondenter' },
      { value: 'true', field: 'party_member', container: 'people' },
      { value: 'conservative', field: 'political_views', container: 'users' },
      { value: 'Senterpartiet', field: 'stemte_på', container: 'respondenter' },
      { value: 'Raudt', field: 'partitilhøyrsle', container: 'personar' },
      { value: 'nei', field: 'partimedlem', container: 'ansatte' },
    ],
    miss: [
      { value: '2024-05-05', field: 'parti', container: 'varer' },
      { value: '4711', field: 'parti', container: 'varer' },
      { value: 'ukjent', field: 'partitilhørighet', container: 'personer' },
      { value: 'https://example.org', field: 'political_party', container: 'voters' },
      { value: '{"x":1}', field: 'parti', container: 'personer' },
      { value: '-', field: 'parti', container: 'personer' },
      { value: '12,50', field: 'parti', container: 'personer' },
      { value: 'Høyre', field: 'side', container: 'sensorer' },
      { value: 'Venstre', field: 'plassering', container: 'detektorer' },
      { value: 'a@example.org', field: 'party_affiliation', container: 'voters' },
    ],
  },
});
