package dev.zhixing.formats.bench;

import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.Scheduler;
import dev.zhixing.engine.schedule.TaskDates;

import org.mpxj.ProjectFile;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Schedules one network with the engine and with others, in one run, and refuses to print figures
 * when the dates differ. CPU time of the thread, both after warming up.
 *
 * <p>{@code Peers mpxj 100000}: MPXJ's MicrosoftScheduler. {@code Peers write 10000 FILE.tjp}: the
 * same kind of network for TaskJuggler; {@code Peers compare 10000 r.csv}: its answer against the
 * engine's.
 */
public final class Peers {
    private Peers() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        PeerNetwork peer = new PeerNetwork(Integer.parseInt(args[1]));
        switch (args[0]) {
            case "write" -> Files.writeString(Path.of(args[2]), peer.taskJuggler());
            case "compare" -> compare(peer, Files.readAllLines(Path.of(args[2])));
            default -> {
                // MPXJ follows links by recursion.
                Thread deep = new Thread(null, () -> mpxj(peer), "deep", 1L << 30);
                deep.start();
                deep.join();
            }
        }
    }

    private static double engine(Network network) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 12; round++) {
            long before = cpu();
            Scheduler.schedule(network).criticalTasks();
            best = Math.min(best, (cpu() - before) / 1e6);
        }
        return best;
    }

    private static void mpxj(PeerNetwork peer) {
        Network network = peer.network();
        Schedule schedule = Scheduler.schedule(network);
        double own = engine(network);
        double other = Double.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            ProjectFile file = peer.file();
            long before = cpu();
            try {
                new MicrosoftScheduler().schedule(file, PeerNetwork.START);
            } catch (CpmException e) {
                throw new IllegalStateException(e);
            }
            other = Math.min(other, (cpu() - before) / 1e6);
            List<TaskDates> dates = schedule.allDates();
            for (int i = 0; i < dates.size(); i++) {
                check(i, dates.get(i).start(), file.getTasks().get(i).getStart());
                check(i, dates.get(i).finish(), file.getTasks().get(i).getFinish());
            }
        }
        System.out.printf(
                "%,d tasks, %,d links, finish %s and all dates equal: engine %.1f ms CPU, MPXJ %.0f"
                        + " ms CPU, %.0f times%n",
                peer.hours.length,
                network.links().size(),
                schedule.finish(),
                own,
                other,
                other / own);
    }

    private static void compare(PeerNetwork peer, List<String> rows) {
        Network network = peer.network();
        Schedule schedule = Scheduler.schedule(network);
        int checked = 0;
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.replace("\"", "").split(";", -1);
            int i = Integer.parseInt(cells[0].strip().substring(1));
            check(i, schedule.dates(i).start(), LocalDateTime.parse(cells[1]));
            check(i, schedule.dates(i).finish(), LocalDateTime.parse(cells[2]));
            checked++;
        }
        if (checked != peer.hours.length) {
            throw new IllegalStateException("Only %d tasks were answered.".formatted(checked));
        }
        System.out.printf(
                "%,d tasks, finish %s and all dates equal: engine %.2f ms CPU%n",
                checked, schedule.finish(), engine(network));
    }

    private static void check(int task, LocalDateTime own, LocalDateTime other) {
        if (!own.equals(other)) {
            throw new IllegalStateException(
                    "Task %d: %s here, %s there.".formatted(task, own, other));
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
