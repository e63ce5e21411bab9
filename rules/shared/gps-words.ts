import type { Words } from '../../src/model/detector.js';
import { wordList } from './text.js';

/** Words for and against positions (identifiers.md, 7). */
export const GPS_WORDS: Words = {
  names: wordList(`
    gps gps_pos gpspos posisjon position koordinat koordinater koordinatane coordinates coordinate coords coord
    geo geom geometri geometry geopoint geolocation latlng latlon lat_lon lat_lng lonlat location lokasjon
    breddegrad lengdegrad punkt wkt wkb the_geom kartreferanse plus_code pluscode olc mgrs utm gps_koordinat
    gps_posisjon last_position siste_posisjon coordinater
  `),
  against: wordList(`
    pris price beløp amount versjon version rate prosent percent temp temperatur temperature fukt fuktighet
    humidity score vekt weight resolution oppløsning ratio
  `),
  labels: wordList(`
    ved pos bredde lengde lat latitude nord kart stedfestet sporet
  `),
};
