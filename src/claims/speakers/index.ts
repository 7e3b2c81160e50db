export { type SpeakerReader, speakerReader } from './resolve.ts'
export { sameEntity } from './same-entity.ts'
