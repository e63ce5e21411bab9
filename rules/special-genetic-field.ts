import type { FieldRule } from '../src/model/detector.js';
import { specialField } from './shared/special-cell.js';

export const specialGeneticField: FieldRule = specialField({
  id: 'special-genetic-field',
  dataType: 'special.genetic',
  about: 'genetic data',
  misses: 'Files of sequences (FASTA, VCF).',
  names: `
    gentest gentester gentestar genetikk genetisk genetiske genetisk_risiko genetic genetic_data genetic_test
    genetic_risk genetic_marker dna dna_profil dna_profile dna_sekvens dna_sequence dna_sample dna_prøve genotype
    genotyp genotypes genom genome haplogroup haplogruppe haplotype snp snps rsid allel allele alleles karyotype
    karyotyp mutasjon mutation brca brca1 brca2 arvelig_sykdom arveleg_sjukdom arvelighet hereditary_disease
    gene_variant genvariant
  `,
  ofPersons: 'gene variant',
  against: 'test_mutation graphql query product produkt ab_test',
  shape: {
    // Variants of dbSNP and HGVS, genotypes, sequences of bases.
    also: /^(?:rs\d{3,10}|[ACGT]{1,2}|[ACGT]\/[ACGT]|[cgp]\.[\w*>+=-]{3,60}|[ACGTUN]{10,4000}|BRCA[12].{0,40}|[A-Z]\d{1,2}[a-z]\d{0,3})$/u,
    never: /^(?:query|mutation|subscription)\b/iu,
  },
  examples: {
    hit: [
      { value: 'rs53576', field: 'rsid', container: 'participants' },
      { value: 'AG', field: 'genotype', container: 'participants' },
      { value: 'ACGTACGTTAGC', field: 'dna_sequence', container: 'patients' },
      { value: 'BRCA1 positiv', field: 'gentest', container: 'pasienter' },
      { value: 'ja', field: 'gentest', container: 'pasientar' },
      { value: 'R1b', field: 'haplogroup', container: 'users' },
      { value: 'c.68_69delAG', field: 'mutation', container: 'patients' },
      { value: 'true', field: 'genetic_risk', container: 'members' },
      { value: 'trisomi 21', field: 'karyotype', container: 'patients' },
      { value: 'avgitt', field: 'dna_prøve', container: 'personer' },
    ],
    miss: [
      { value: '2024-05-05', field: 'gentest', container: 'pasienter' },
      { value: '17', field: 'genotype', container: 'participants' },
      { value: 'ukjent', field: 'gentest', container: 'pasienter' },
      { value: 'https://example.org', field: 'dna_profile', container: 'users' },
      { value: '{"x":1}', field: 'genotype', container: 'users' },
      { value: 'mutation { addUser }', field: 'mutation', container: 'requests' },
      { value: '-', field: 'dna', container: 'personer' },
      { value: 'ACGT', field: 'variant', container: 'products' },
      { value: 'a@example.org', field: 'genetic_test', container: 'users' },
      { value: '12:30', field: 'gentest', container: 'pasienter' },
    ],
  },
});
