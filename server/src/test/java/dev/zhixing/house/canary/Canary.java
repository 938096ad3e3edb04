package dev.zhixing.house.canary;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.web.bind.annotation.RestController;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;

/** Does everything that is forbidden. Never called. */
@RestController
final class Canary {

    static int mutable = 1;

    Object writesSql(DSLContext sql) {
        return sql.select(DSL.field("1 + 1")).fetchInto(Integer.class);
    }

    Object startsAProgram() throws IOException {
        return new ProcessBuilder("true").start();
    }

    Object readsAnyObject(byte[] bytes) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
    }
}
