package dev.zhixing.engine.levelling;

/**
 * One resource as the bounds see it: what each activity needs of it at least, and what there is.
 * Besides the resources themselves there are images of them under dual feasible functions: needs
 * are rounded so that whatever fits still fits, but wasted capacity shows (Carlier and Néron,
 * European Journal of Operational Research 149, 2003).
 */
final class Load {
    private final int[] need;
    private final int capacity;

    Load(int[] need, int capacity) {
        this.need = need;
        this.capacity = capacity;
    }

    /** What each activity needs at least; not to be changed. */
    int[] need() {
        return need;
    }

    int capacity() {
        return capacity;
    }

    /**
     * The same resource, in which needs above {@code capacity - small} take all of it and needs
     * below {@code small} nothing.
     */
    Load without(int small) {
        int[] image = new int[need.length];
        for (int i = 0; i < need.length; i++) {
            image[i] = need[i] > capacity - small ? capacity : need[i] < small ? 0 : need[i];
        }
        return new Load(image, capacity);
    }

    /** The number of activities that can share the resource: each counts k-ths of it. */
    Load counting(int k) {
        int[] image = new int[need.length];
        for (int i = 0; i < need.length; i++) {
            long scaled = (long) (k + 1) * need[i];
            image[i] =
                    scaled % capacity == 0
                            ? (int) ((long) need[i] * k)
                            : (int) (scaled / capacity) * capacity;
        }
        return new Load(image, Math.multiplyExact(capacity, k));
    }

    boolean isUseful() {
        long sum = 0;
        for (int each : need) {
            sum += each;
        }
        return sum > capacity;
    }
}
