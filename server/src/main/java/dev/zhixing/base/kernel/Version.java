package dev.zhixing.base.kernel;

/** How often a thing has been changed; what {@code If-Match} must name. Starts at 1. */
public record Version(int value) {

    public Version {
        if (value < 0) {
            throw new IllegalArgumentException(
                    "Version.value (%d) must be 0 or more.".formatted(value));
        }
    }
}
