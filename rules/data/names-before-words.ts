// biome-ignore-all format: a data table
/*
 * Norwegian given names of names-and-words that are seldom anything else when they are written with a capital letter
 * inside a sentence: no month, colour, brand or place. Source: chosen by hand from general knowledge (2026-11-22).
 */
/** In lower case, separated by blanks. */
export const NAMES_BEFORE_WORDS = `
alv andre are arve birk bjørn bo brede carolina charlotte christian dag dagny dina dorte dyre edel edit eir eira endre
erle finn folke frank fred frid gard gisle glen grete gro gry hauk heine helga hugo idun jan jarl jean jill jo karl kay
kent kjell klara knut kurt lea lene leo lin line linn lise liv marco marina max merle mina odd odin ove per rene roar
robin rune selje signe silje siv snorre stein stella sten stig sture sunniva tara tea tia tiril tirill tom tone tor tord
tore trond trygg tuva tyri unn unni victor victoria vilje viola vårin
`;
