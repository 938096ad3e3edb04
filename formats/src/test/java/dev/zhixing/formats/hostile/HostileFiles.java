package dev.zhixing.formats.hostile;

import dev.zhixing.formats.model.RefusalCode;

import java.util.stream.Stream;

/** The corpus: each file with the refusal it must meet. */
final class HostileFiles {
    private HostileFiles() {}

    /** A file made on demand, so that only one is in memory at a time. */
    record Case(String what, String fileName, Maker maker, RefusalCode expected) {
        @Override
        public String toString() {
            return what;
        }
    }

    /** Makes the bytes. */
    interface Maker {
        byte[] make();
    }

    static Stream<Case> all() {
        return Stream.of(
                        HostileArchives.all(),
                        HostileSheets.xml(),
                        HostileSheets.sizes(),
                        HostileLabels.labels(),
                        HostileLabels.texts())
                .flatMap(cases -> cases);
    }
}
