package dev.zhixing.engine.network;

import java.util.Arrays;

/** Finds the position of an id: open addressing over primitive arrays, never changed once built. */
final class IdIndex {
    private final long[] keys;
    private final int[] positions;
    private final int mask;

    IdIndex(int size) {
        int capacity = Integer.highestOneBit(Math.max(4, size * 2)) << 1;
        this.keys = new long[capacity];
        this.positions = new int[capacity];
        this.mask = capacity - 1;
        Arrays.fill(positions, -1);
    }

    /** Adds an id; false when it is there already. */
    boolean add(long id, int position) {
        int slot = slot(id);
        if (positions[slot] >= 0) {
            return false;
        }
        keys[slot] = id;
        positions[slot] = position;
        return true;
    }

    /** The position, or -1. */
    int find(long id) {
        return positions[slot(id)];
    }

    private int slot(long id) {
        long mixed = id * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (positions[slot] >= 0 && keys[slot] != id) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
