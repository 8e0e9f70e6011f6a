package org.gridboard.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    static Stream<Arguments> files_that_are_no_photos() throws IOException {
        byte[] huge = new byte[Pictures.BYTES_MOST + 1];
        byte[] gif = "GIF89a\1\0\1\0\0\0\0;".getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                Arguments.of("text named .jpg", "hello, world".getBytes(StandardCharsets.UTF_8), "format"),
                Arguments.of("an empty file", new byte[0], "format"),
                Arguments.of("another image format", gif, "format"),
                Arguments.of("a truncated JPEG", TestPictures.half(TestPictures.jpeg(800, 600)), "damaged"),
                Arguments.of("a truncated PNG", TestPictures.half(TestPictures.png(800, 600)), "damaged"),
                Arguments.of("a truncated WebP", TestPictures.half(TestPictures.resource("lossy.webp")), "damaged"),
                Arguments.of("HEIC of an iPhone", TestPictures.box("heic"), "heic"),
                Arguments.of("HEIF of another camera", TestPictures.box("mif1"), "heic"),
                Arguments.of("a film", TestPictures.box("isom"), "format"),
                Arguments.of("100 megapixels in the header", TestPictures.pngHeader(10_000, 10_000), "pixels"),
                Arguments.of("a WebP that claims 16,383 × 16,383", TestPictures.webpHeader(16_383, 16_383), "pixels"),
                Arguments.of("20,000 × 20,000 in the header", TestPictures.pngHeader(20_000, 20_000), "pixels"),
                Arguments.of("more than 10 MB", huge, "large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files_that_are_no_photos")
    void what_is_no_whole_photo_is_refused_with_its_reason(String what, byte[] file, String reason) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(RefusedException.class)
                .hasMessage("issue.photo.refused." + reason);
    }

    @Test
    void a_large_photo_shrinks_to_1600_pixels_and_a_small_one_keeps_its_size() throws IOException {
        assertThat(read(TestPictures.jpeg(4000, 3000)))
                .extracting(Picture::width, Picture::height)
                .containsExactly(1600, 1200);
        assertThat(read(TestPictures.png(300, 200)))
                .extracting(Picture::width, Picture::height)
                .containsExactly(300, 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy.webp", "lossless.webp"})
    void a_webp_becomes_a_jpeg(String file) throws IOException {
        Picture picture = read(TestPictures.resource(file));

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
        assertThat(image.getWidth()).isEqualTo(300);
        assertThat(image.getHeight()).isEqualTo(200);
        assertThat(new Color(image.getRGB(150, 4)).getRed()).isGreaterThan(200);
    }

    @Test
    void a_large_webp_shrinks() throws IOException {
        assertThat(read(TestPictures.resource("large.webp")))
                .extracting(Picture::width, Picture::height)
                .containsExactly(1600, 1200);
    }

    @Test
    void a_photo_is_turned_as_its_exif_says_and_the_exif_is_gone() throws IOException {
        Picture picture = read(TestPictures.turned(TestPictures.jpeg(300, 200)));

        assertThat(picture.width()).isEqualTo(200);
        assertThat(picture.height()).isEqualTo(300);
        assertThat(new String(picture.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void a_webp_is_turned_as_its_exif_says() throws IOException {
        Picture picture = read(TestPictures.turnedWebp(TestPictures.resource("lossless.webp"), 300, 200));

        assertThat(picture.width()).isEqualTo(200);
        assertThat(picture.height()).isEqualTo(300);
        assertThat(new String(picture.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void a_webp_that_hides_a_huge_picture_behind_a_small_header_is_refused() {
        byte[] bomb = TestPictures.extended(TestPictures.webpHeader(16_383, 16_383), 10, 10, new byte[0]);

        assertThatThrownBy(() -> read(bomb)).hasMessage("issue.photo.refused.damaged");
    }

    @Test
    void a_photo_with_metadata_in_the_wrong_order_is_still_a_photo() throws IOException {
        assertThat(read(TestPictures.wronglyOrdered(TestPictures.jpeg(300, 200)))
                        .height())
                .isEqualTo(200);
    }

    private static Picture read(byte[] file) throws IOException {
        return Pictures.read(new ByteArrayInputStream(file));
    }
}
