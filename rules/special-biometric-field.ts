import type { FieldRule } from '../src/model/detector.js';
import { specialField } from './shared/special-cell.js';

export const specialBiometricField: FieldRule = specialField({
  id: 'special-biometric-field',
  dataType: 'special.biometric',
  about: 'biometric data',
  misses:
    '`fingerprint` by itself, which is that of a key, a certificate or a browser; images and recordings (media.*).',
  names: `
    biometri biometrisk biometriske biometric biometrics biometric_data biometric_template biometric_id
    biometric_enrolled fingeravtrykk fingeravtrykksmal fingerprint_template fingerprint_image fingerprint_scan
    fingerprint_minutiae fingerprints_enrolled has_fingerprint finger_template minutiae ansiktsgjenkjenning
    ansiktsgjenkjenningsmal ansiktsmal ansiktsvektor face_embedding face_embeddings face_encoding face_encodings
    face_descriptor face_template face_vector facial_recognition facial_template face_id_enrolled faceprint
    irisskanning irisskann iris_scan iris_code iris_template retina_scan stemmeavtrykk stemmegjenkjenning stemmemal
    voiceprint voice_print voice_template speaker_embedding voice_embedding palm_vein palm_print håndflateavtrykk
    handflateavtrykk gait_signature keystroke_profile
  `,
  ofPersons: 'iris',
  against: 'ssh key certificate sertifikat device browser audio dataset flower blomst display screen skjerm',
  shape: {
    // Templates: base64 or hex longer than most digests, and vectors of sixteen numbers or more.
    also: /^(?:[A-Za-z0-9+/_-]{60,100000}={0,2}|\\x[0-9a-f]{64,100000}|[[{(]?\s?-?\d{1,3}\.\d{1,20}(?:e-?\d{1,3})?(?:[,;\s]{1,3}-?\d{1,3}\.\d{1,20}(?:e-?\d{1,3})?){15,4096}\s?[\])}]?)$/iu,
    // Digests and keys: 32, 40, 64 or 128 hex digits, and what OpenSSH prints.
    never: /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128}|SHA256:.{43}=?|ssh-.{1,4000})$/iu,
  },
  storage: ['text', 'boolean', 'integer', 'document', 'binary'],
  examples: {
    hit: [
      {
        value: 'Rk1SACAyMAAAAADkAAABAAGQAMUAxQEAABBFZ4AzAJkAQICwALgAQIBnAM0AQIDWANkAQIB1AOUAQIC4APoAQICPAQQAQIDNAR0A',
        field: 'fingerprint_template',
        container: 'ansatte',
      },
      {
        value: '[0.12, -0.33, 0.05, 0.91, 0.44, -0.27, 0.18, 0.36, -0.71, 0.02, 0.19, 0.55, -0.63, 0.08, 0.77, -0.14]',
        field: 'face_embedding',
        container: 'users',
      },
      { value: 'true', field: 'has_fingerprint', container: 'users' },
      { value: 'ja', field: 'ansiktsgjenkjenning', container: 'ansatte' },
      { value: 'høyre tommel', field: 'fingeravtrykk', container: 'ansatte' },
      { value: 'right index finger', field: 'fingerprint_scan', container: 'employees' },
      { value: 'registrert', field: 'biometri', container: 'ansatte' },
      { value: 'false', field: 'biometric_enrolled', container: 'users' },
      { value: 'nei', field: 'stemmegjenkjenning', container: 'kundar' },
      { value: 'left eye', field: 'iris_scan', container: 'members' },
    ],
    miss: [
      { value: 'SHA256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', field: 'fingerprint_template', container: 'keys' },
      { value: 'd41d8cd98f00b204e9800998ecf8427e', field: 'face_template', container: 'users' },
      { value: '2024-05-05', field: 'biometri', container: 'ansatte' },
      { value: '5.1', field: 'iris', container: 'flowers' },
      { value: '-', field: 'fingeravtrykk', container: 'ansatte' },
      { value: 'https://example.org/x', field: 'voiceprint', container: 'users' },
      { value: 'ab:cd:ef:01:02:03:04:05', field: 'fingerprint_scan', container: 'keys' },
      { value: 'setosa', field: 'iris', container: 'products' },
      { value: 'true', field: 'retina_display', container: 'devices' },
      { value: '17', field: 'minutiae', container: 'users' },
    ],
  },
});
