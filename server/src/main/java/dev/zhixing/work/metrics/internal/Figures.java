package dev.zhixing.work.metrics.internal;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact figures as they are kept and sent: no needless zeros, no powers of ten. */
public final class Figures {

    private Figures() {}

    public static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    static @Nullable BigDecimal orNull(@Nullable BigDecimal value) {
        return value == null ? null : plain(value);
    }

    /** As people read it: no more decimals than the card asks for. */
    static String shown(BigDecimal value, int decimals) {
        return plain(value.setScale(decimals, RoundingMode.HALF_UP)).toPlainString();
    }

    /** As precise as the database keeps it. */
    static BigDecimal kept(BigDecimal value) {
        return value.scale() <= CardRules.MOST_DECIMALS
                ? plain(value)
                : plain(value.setScale(CardRules.MOST_DECIMALS, RoundingMode.HALF_UP));
    }
}
