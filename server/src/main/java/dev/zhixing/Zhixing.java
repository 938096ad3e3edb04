package dev.zhixing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The server process. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class Zhixing {

    public static void main(String[] arguments) {
        SpringApplication.run(Zhixing.class, arguments);
    }
}
