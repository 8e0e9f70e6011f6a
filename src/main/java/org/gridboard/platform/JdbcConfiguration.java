package org.gridboard.platform;

import java.util.List;
import net.postgis.jdbc.jts.JtsGeometry;
import org.locationtech.jts.geom.Geometry;
import org.postgresql.util.PGobject;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/** Lets aggregates hold JTS geometries. The driver reads them because of the {@code datatype.geometry} property. */
@Configuration
class JdbcConfiguration extends AbstractJdbcConfiguration {

    @Override
    protected List<?> userConverters() {
        return List.of(GeometryWriter.INSTANCE, GeometryReader.INSTANCE);
    }

    @WritingConverter
    enum GeometryWriter implements Converter<Geometry, PGobject> {
        INSTANCE;

        @Override
        public PGobject convert(Geometry geometry) {
            return new JtsGeometry(geometry);
        }
    }

    @ReadingConverter
    enum GeometryReader implements Converter<PGobject, Geometry> {
        INSTANCE;

        @Override
        public Geometry convert(PGobject read) {
            return ((JtsGeometry) read).getGeometry();
        }
    }
}
