package dev.zhixing.across.interchange.internal;

import dev.zhixing.base.files.Contents;
import dev.zhixing.base.files.FileId;
import dev.zhixing.base.files.StoredFile;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.activity.Attaching;
import dev.zhixing.work.plans.PlanId;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/**
 * Imported files: on disk while they are decided on, then with the plan they went into, so that
 * tables without a room of their own are not lost. No file is ever held in memory.
 */
@Component
class SourceFiles {

    private final Contents contents;
    private final Attaching attaching;

    SourceFiles(Contents contents, Attaching attaching) {
        this.contents = contents;
        this.attaching = attaching;
    }

    /** Part of the caller's transaction. */
    StoredFile bring(Actor actor, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return contents.keep(actor.id(), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Lends the file under a path of its own. */
    <T> T lend(FileId file, Function<Path, T> work) {
        try {
            Path copy = Files.createTempFile("zhixing-upload", ".bin");
            try {
                try (InputStream content = contents.open(file)) {
                    Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                return work.apply(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Part of the caller's transaction; answers the attachment's id. */
    UUID attach(Actor actor, PlanId plan, String fileName, FileId file) {
        try (InputStream content = contents.open(file)) {
            return attaching.attach(actor, plan.ref(), fileName, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Nothing happens when somebody removed it before. */
    void detach(Actor actor, UUID attachment) {
        attaching.detach(actor, attachment);
    }

    /** Part of the caller's transaction. */
    void forget(Collection<FileId> files) {
        files.forEach(contents::remove);
    }
}
