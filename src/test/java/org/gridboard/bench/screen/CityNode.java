package org.gridboard.bench.screen;

import java.io.IOException;
import org.gridboard.Gridboard;
import org.gridboard.bench.CityClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The application in a process of its own, at the city's time. */
final class CityNode {

    private CityNode() {}

    /** @param args as the application's own */
    public static void main(String[] args) {
        var application = new SpringApplication(Gridboard.class, CityClock.class);
        application.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("tests", new Tests()));
        application.run(args);
    }

    /** What the tests configure is no part of the application, though it lies in its packages. */
    private static final class Tests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
            return type.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Tests;
        }

        @Override
        public int hashCode() {
            return Tests.class.hashCode();
        }
    }
}
