package dev.zhixing.base.files;

import dev.zhixing.base.kernel.ActorId;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;

/** Keeps what people upload. A content is never changed; a new upload is a new content. */
public interface Contents {

    /** The largest content, in bytes. */
    long LARGEST = 50L * 1024 * 1024;

    /**
     * Reads the stream to its end and keeps it. It is known from the commit of the caller's
     * transaction on; after a rollback the bytes are cleaned up later.
     *
     * @throws dev.zhixing.base.kernel.Refused when it is larger than {@link #LARGEST}
     */
    StoredFile keep(ActorId by, InputStream content) throws IOException;

    /** What is known about these; unknown ones are missing. One query. */
    Map<FileId, StoredFile> find(Collection<FileId> files);

    /**
     * The bytes; the caller closes the stream.
     *
     * @throws java.nio.file.NoSuchFileException when they are gone
     */
    InputStream open(FileId file) throws IOException;

    /** Forgets a content in the caller's transaction; its bytes are cleaned up later. */
    void remove(FileId file);
}
