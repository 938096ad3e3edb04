package dev.zhixing.testkit;

import dev.zhixing.Zhixing;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The whole server on a real PostgreSQL and a port of its own. One context serves all tests; every
 * test class makes its own people and plans through {@link World}, so nothing is cleaned up.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Zhixing.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "server.shutdown=immediate")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
    SetClock.class,
    World.class,
    Api.class,
    Boards.class,
    SqlCount.class,
    Errands.class,
    Wordless.class
})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface ZhixingTest {}
