package dev.zhixing.base.api;

import dev.zhixing.base.kernel.Stale;

import java.util.function.Supplier;

/**
 * The version a caller has seen and wants to change; sent as {@code If-Match: "7"}. An operation
 * with such a parameter answers 428 when the header is missing.
 */
public record IfMatch(int version) {

    /**
     * Compares with what is there.
     *
     * @param current builds the present representation, only when it is needed
     * @throws Stale when somebody was faster
     */
    public void require(int present, Supplier<?> current) {
        if (present != version) {
            throw new Stale(current.get());
        }
    }
}
