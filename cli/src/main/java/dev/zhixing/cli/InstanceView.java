package dev.zhixing.cli;

import java.util.List;

/**
 * What {@code schedule --json} prints of a PSPLIB file; the names are a promise to scripts.
 *
 * @param instance name of the file without its ending
 * @param makespan when the last job is done, in periods
 * @param lowerBound nothing is shorter
 * @param optimal true when it is proven that nothing is shorter
 * @param starts of all jobs in the order of the file, the first and the last included
 * @param modes of all jobs, counted from 1
 * @param seconds spent
 */
record InstanceView(
        String instance,
        int makespan,
        long lowerBound,
        boolean optimal,
        List<Integer> starts,
        List<Integer> modes,
        double seconds) {}
