/** Pictures, sound and film as databases hold them: the first bytes of each format, then noise. */
import type { Rng } from './random.js';

export type Kind = 'image' | 'audio' | 'video';

const HEADS: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  image: {
    jpeg: 'ffd8ffe000104a46494600010101004800480000ffdb0043',
    png: '89504e470d0a1a0a0000000d49484452000000400000004008060000',
    gif: '47494638396140004000f70000',
    webp: '52494646a80100005745425056503820',
  },
  audio: {
    wav: '524946462408000057415645666d74201000000001000100401f0000',
    mp3: '4944330400000000002354535345000000',
    ogg: '4f67675300020000000000000000',
    flac: '664c6143000000221000100000',
  },
  video: {
    mp4: '000000206674797069736f6d0000020069736f6d69736f32617663316d703431',
    webm: '1a45dfa39f4286810142f7810142f2810442f381084282847765626d',
  },
};

function bytes(rng: Rng, kind: Kind): { readonly format: string; readonly data: Buffer } {
  const format = rng.pick(Object.keys(HEADS[kind]));
  return {
    format,
    data: Buffer.concat([Buffer.from(HEADS[kind][format] as string, 'hex'), rng.bytes(rng.int(60, 160))]),
  };
}

const LINKS: Readonly<Record<Kind, (rng: Rng) => string>> = {
  image: (rng) =>
    `https://media.example.net/${rng.pick(['snapshots', 'profil', 'opptak', 'vedlegg'])}/${rng.hex(10)}.${rng.pick(['jpg', 'png', 'jpeg', 'webp'])}`,
  video: (rng) =>
    `https://media.example.net/${rng.pick(['klipp', 'kamera', 'clips'])}/${rng.hex(10)}.${rng.pick(['mp4', 'webm', 'mov'])}`,
  audio: (rng) =>
    `https://media.example.net/${rng.pick(['samtaler', 'calls', 'lydlogg'])}/${rng.hex(10)}.${rng.pick(['wav', 'mp3', 'ogg', 'm4a'])}`,
};

/** How a picture or a recording lies in a cell. */
export const MEDIA_FORMS: Readonly<Record<string, (rng: Rng, kind: Kind) => string>> = {
  hex: (rng, kind) => bytes(rng, kind).data.toString('hex'),
  bytea: (rng, kind) => `\\x${bytes(rng, kind).data.toString('hex')}`,
  base64: (rng, kind) => bytes(rng, kind).data.toString('base64'),
  dataUrl: (rng, kind) => {
    const { format, data } = bytes(rng, kind);
    return `data:${kind}/${format};base64,${data.toString('base64')}`;
  },
  link: (rng, kind) => LINKS[kind](rng),
};
