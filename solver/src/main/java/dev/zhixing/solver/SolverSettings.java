package dev.zhixing.solver;

import java.nio.file.Path;

/**
 * How the solver's process is started.
 *
 * @param java the executable
 * @param classPath where the process finds this module and its libraries
 * @param tempRoot where its own temporary directory is made; about 80 MB while it runs
 * @param heapMiB its Java heap; native memory comes on top
 */
public record SolverSettings(Path java, String classPath, Path tempRoot, int heapMiB) {
    /** The running Java, its class path and temporary directory, 256 MiB. */
    public static SolverSettings standard() {
        return new SolverSettings(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                Path.of(System.getProperty("java.io.tmpdir")),
                256);
    }

    /** The same with another class path. */
    public SolverSettings withClassPath(String other) {
        return new SolverSettings(java, other, tempRoot, heapMiB);
    }
}
