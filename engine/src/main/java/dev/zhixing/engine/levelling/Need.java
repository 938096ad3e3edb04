package dev.zhixing.engine.levelling;

/**
 * How much of a resource work takes while it goes on, or of a budget in all.
 *
 * @param resource index of the renewable resource or of the budget
 * @param amount in the units of its capacity, more than zero
 */
public record Need(int resource, int amount) {
    public Need {
        if (resource < 0 || amount <= 0) {
            throw new IllegalArgumentException(
                    "A need takes a positive amount of a resource, not %d of %d."
                            .formatted(amount, resource));
        }
    }
}
