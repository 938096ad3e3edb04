import { urlOf } from '@/shared/api/api';
import type { Attachment } from '@/shared/api/types';

const IMAGES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

type File = Pick<Attachment, 'id' | 'mediaType'>;

/** The type is the one the server read off the first bytes, not what the sender called it. */
export function isImage(file: File): boolean {
  return IMAGES.has(file.mediaType);
}

export function isPdf(file: File): boolean {
  return file.mediaType === 'application/pdf';
}

/** Where an image or a PDF is shown in place; the server has none for anything else. */
export function previewOf(file: File): string {
  return urlOf('/attachments/{attachmentId}/preview', { path: { attachmentId: file.id } });
}

export function contentOf(file: File): string {
  return urlOf('/attachments/{attachmentId}/content', { path: { attachmentId: file.id } });
}
