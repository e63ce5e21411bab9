/** The parts of the fideslang manifest (version 3) that carry what a register holds. */
export interface Manifest {
  readonly organization?: readonly FidesOrganization[];
  readonly data_subject?: readonly FidesNamed[];
  readonly data_use?: readonly FidesNamed[];
  readonly system?: readonly FidesSystem[];
  readonly dataset?: readonly FidesDataset[];
}

export interface FidesNamed {
  readonly fides_key: string;
  readonly name?: string;
  readonly description?: string;
}

export interface FidesOrganization extends FidesNamed {
  readonly controller?: { readonly name?: string; readonly address?: string; readonly email?: string };
  readonly data_protection_officer?: { readonly name?: string; readonly email?: string };
  readonly security_policy?: string;
}

export interface FidesSystem extends FidesNamed {
  readonly system_type?: string;
  readonly administrating_department?: string;
  readonly privacy_declarations?: readonly FidesDeclaration[];
}

export interface FidesDeclaration {
  readonly name?: string;
  readonly data_categories?: readonly string[];
  readonly data_use?: string;
  readonly data_subjects?: readonly string[];
  readonly retention_period?: string;
  readonly legal_basis_for_processing?: string;
}

export interface FidesDataset extends FidesNamed {
  readonly data_categories?: readonly string[];
  readonly collections?: readonly FidesCollection[];
}

export interface FidesCollection {
  readonly name?: string;
  readonly data_categories?: readonly string[];
  readonly fields?: readonly FidesField[];
}

export interface FidesField {
  readonly name?: string;
  readonly data_categories?: readonly string[];
  readonly fields?: readonly FidesField[];
}
