package dev.zhixing.base.files;

import java.time.Instant;

/**
 * What is known about a stored content.
 *
 * @param size in bytes
 * @param sha256 hash of the content as 64 hexadecimal digits
 * @param mediaType by what the content begins with, for a short list of harmless types; {@code
 *     application/octet-stream} for everything else, whatever the sender claimed
 */
public record StoredFile(
        FileId id, long size, String sha256, String mediaType, Instant createdAt) {}
