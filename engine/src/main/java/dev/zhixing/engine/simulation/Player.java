package dev.zhixing.engine.simulation;

/** Plays a plan in blocks of samples; one for each thread. The arrays are used again and again. */
abstract class Player {
    final int n;
    final Draws draws;

    /** Minutes still to do by task index and lane. */
    final int[] length;

    /** Finish of each task by index and lane, as {@link #moment} reads it. */
    final int[] finish;

    /** Number of samples of the block in which each task is critical. */
    final int[] critical;

    /** The project's finish by lane, as {@link #moment} reads it for index {@link #n}. */
    final int[] projectFinish = new int[Draws.LANES];

    /** The project's finish by lane in working minutes of the project calendar. */
    final int[] projectWork = new int[Draws.LANES];

    Player(Chances chances) {
        n = chances.planned.length;
        draws = new Draws(chances);
        length = new int[n * Draws.LANES];
        finish = new int[n * Draws.LANES];
        critical = new int[n];
    }

    /** Plays one block, of which the first lanes count. */
    abstract void play(long block, int lanes);

    /** The moment behind a finish of this task, as in {@code Minute}; rising with it. */
    abstract long moment(int task, int finish);
}
