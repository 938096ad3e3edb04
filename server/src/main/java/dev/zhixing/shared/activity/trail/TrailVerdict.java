package dev.zhixing.shared.activity.trail;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the whole trail found.
 *
 * @param entries how many lines were read
 * @param intact true when every line and the end of the chain fit
 * @param brokenAt number of the first line that does not fit or is missing, null when intact
 * @param head hash of the last line as 64 hexadecimal digits; keep it elsewhere to notice a trail
 *     that was rewritten as a whole
 */
@Schema(name = "TrailVerification")
public record TrailVerdict(long entries, boolean intact, @Nullable Long brokenAt, String head) {}
