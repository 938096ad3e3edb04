package dev.zhixing.engine.levelling;

import java.util.SplittableRandom;

/**
 * One population of a genetic algorithm with justification of every child (Valls, Ballestín and
 * Quintanilla, European Journal of Operational Research 185, 2008). One thread at a time; the
 * course depends on the seed alone.
 */
final class Island {
    private final Instance in;
    private final Decoder decoder;
    private final SplittableRandom random;
    private final Samples samples;
    private final Crossing crossing;
    private final ModeChoice modes;
    private final Genome[] population;
    private final Genome child;

    /** The best ever seen here; among equals the first. */
    final Genome best;

    private int size;

    Island(Instance in, Windows windows, long seed, int size) {
        this.in = in;
        this.decoder = new Decoder(in);
        this.random = new SplittableRandom(seed);
        this.samples = new Samples(in, windows, random);
        this.crossing = new Crossing(in, random);
        this.modes = new ModeChoice(in, random);
        this.population = new Genome[size];
        this.child = new Genome(in.n);
        this.best = new Genome(in.n);
    }

    /** Placements made so far. */
    long schedules() {
        return decoder.schedules;
    }

    /** Goes on until so many placements are made, or one costs no more than the bound. */
    void run(long schedules, long bound) {
        while (decoder.schedules < schedules && best.cost > bound) {
            if (size < population.length) {
                draw();
                evaluate();
                population[size] = new Genome(in.n);
                population[size++].copyFrom(child);
            } else {
                crossing.cross(pick(), pick(), child);
                crossing.move(child.list);
                modes.mutate(child.mode);
                evaluate();
                replace();
            }
        }
    }

    /** Somebody else's answer joins in place of the worst. */
    void welcome(Genome other) {
        child.copyFrom(other);
        if (size == population.length) {
            replace();
        }
        keepBest();
    }

    private void draw() {
        modes.first(child.mode);
        if (size == 0) {
            samples.planned(child.list);
        } else if (size == 1) {
            samples.urgent(child.list);
        } else {
            samples.drawn(child.list);
            modes.draw(child.mode);
        }
        modes.mutate(child.mode);
    }

    private Genome pick() {
        Genome one = population[random.nextInt(size)];
        Genome two = population[random.nextInt(size)];
        return one.isBetterThan(two) ? one : two;
    }

    private void evaluate() {
        decoder.forward(child.list, child.mode);
        if (in.cost.makespanOnly) {
            if (!decoder.right(child.mode)) {
                decoder.forward(child.list, child.mode);
            } else if (modes.isTrivial()) {
                decoder.left(child.mode);
            } else {
                modes.overspent(child.mode);
                decoder.leftChoosing(child.mode, modes);
            }
        }
        child.cost = in.cost.of(decoder.start, decoder.finish);
        if (in.budget.length > 0) {
            child.cost += Cost.OVERSPENT * Math.min(1000, modes.overspent(child.mode));
        }
        child.second = 0;
        for (int finish : decoder.finish) {
            child.second += finish;
        }
        decoder.lastList(child.list);
        keepBest();
    }

    private void keepBest() {
        if (child.cost < best.cost) {
            best.copyFrom(child);
        }
    }

    private void replace() {
        int worst = 0;
        for (int k = 0; k < size; k++) {
            if (population[k].cost == child.cost && population[k].second == child.second) {
                return;
            }
            if (population[worst].isBetterThan(population[k])) {
                worst = k;
            }
        }
        if (child.isBetterThan(population[worst])) {
            population[worst].copyFrom(child);
        }
    }
}
