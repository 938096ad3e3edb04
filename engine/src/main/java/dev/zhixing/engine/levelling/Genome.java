package dev.zhixing.engine.levelling;

/** One answer in the making: an order, a mode for each activity, and what they come to. */
final class Genome {
    final int[] list;
    final int[] mode;
    long cost = Long.MAX_VALUE;

    /** Among equal costs: how early everything is finished; less is better. */
    long second = Long.MAX_VALUE;

    Genome(int n) {
        this.list = new int[n];
        this.mode = new int[n];
    }

    boolean isBetterThan(Genome other) {
        return cost != other.cost ? cost < other.cost : second < other.second;
    }

    void copyFrom(Genome other) {
        System.arraycopy(other.list, 0, list, 0, list.length);
        System.arraycopy(other.mode, 0, mode, 0, mode.length);
        cost = other.cost;
        second = other.second;
    }
}
