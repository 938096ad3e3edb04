package dev.zhixing.proof;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** People who create things as fast as they can, and remember exactly what they were told. */
final class Writers {
    private static final int PEOPLE = 8;

    private final RunningServer server;
    private final Commands commands;
    private final AtomicInteger number;
    private final AtomicBoolean enough = new AtomicBoolean();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> unknown = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final List<Thread> people = new ArrayList<>();

    /**
     * @param number gives every command of every cycle a name of its own
     */
    Writers(RunningServer server, Commands commands, AtomicInteger number) {
        this.server = server;
        this.commands = commands;
        this.number = number;
    }

    /** Returns while they write, after {@code count} commands were acknowledged. */
    void writeUntil(int count) throws InterruptedException {
        var reached = new CountDownLatch(count);
        for (int i = 0; i < PEOPLE; i++) {
            people.add(Thread.ofVirtual().start(() -> write(reached)));
        }
        reached.await();
    }

    void stop() throws InterruptedException {
        enough.set(true);
        for (Thread person : people) {
            person.join();
        }
    }

    /** Names of things that the server said it had created. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Names of things whose creation got no answer, or one that leaves it open. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** Answers that a well-behaved server does not give to these commands. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    private void write(CountDownLatch reached) {
        while (!enough.get()) {
            String name = "w-" + number.incrementAndGet();
            try {
                HttpResponse<String> answer = commands.create(server, name);
                if (answer.statusCode() == 201) {
                    acknowledged.add(name);
                    reached.countDown();
                } else if (answer.statusCode() >= 500) {
                    unknown.add(name);
                } else {
                    refused.add(answer.statusCode() + " " + answer.body());
                }
            } catch (IOException noAnswer) {
                unknown.add(name);
                if (!server.process().isAlive()) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
