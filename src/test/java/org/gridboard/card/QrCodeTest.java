package org.gridboard.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final int PIXELS = 6;
    private static final Pattern BOX = Pattern.compile("viewBox=\"-4 -4 (\\d+) \\1\"");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://grid.example.cn/g/350203011048002",
                "http://localhost:8080/g/350203011048002",
                "https://example.cn/社区/g/350203011048002"
            })
    void what_is_drawn_reads_back(String address) throws ReaderException {
        assertThat(read(QrCode.svg(address, "扫码"))).isEqualTo(address);
    }

    @Test
    void what_fits_no_code_is_refused() {
        assertThatThrownBy(() -> QrCode.svg("x".repeat(3000), "")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Draws the runs of the path as pixels, as a printer would. */
    private static String read(String svg) throws ReaderException {
        Matcher box = BOX.matcher(svg);
        assertThat(box.find()).isTrue();
        int side = Integer.parseInt(box.group(1)) * PIXELS;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        RUN.matcher(svg).results().forEach(run -> {
            int from = (Integer.parseInt(run.group(1)) + 4) * PIXELS;
            int top = (Integer.parseInt(run.group(2)) + 4) * PIXELS;
            int length = Integer.parseInt(run.group(3)) * PIXELS;
            for (int y = top; y < top + PIXELS; y++) {
                Arrays.fill(pixels, y * side + from, y * side + from + length, 0);
            }
        });
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
