package dev.zhixing.engine.levelling;

/**
 * A non-renewable resource: what one activity takes is gone for all.
 *
 * @param name for people
 * @param amount for the whole project
 */
public record Budget(String name, int amount) {
    public Budget {
        if (amount < 0) {
            throw new IllegalArgumentException(
                    "Budget.amount (%d) must be 0 or more.".formatted(amount));
        }
    }
}
