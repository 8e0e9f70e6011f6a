package org.gridboard.meeting.digest;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a call of a DingTalk robot as its security setting 加签 wants it. */
final class DingTalkSign {

    private static final String ALGORITHM = "HmacSHA256";

    private DingTalkSign() {}

    /**
     * The address with time and signature; as it is where the robot has no secret.
     *
     * @param at the real time: DingTalk accepts what is an hour off at most
     */
    static URI signed(URI address, String secret, Instant at) {
        if (secret.isEmpty()) {
            return address;
        }
        long timestamp = at.toEpochMilli();
        String sign = URLEncoder.encode(sign(timestamp, secret), StandardCharsets.UTF_8);
        return URI.create(address + "&timestamp=" + timestamp + "&sign=" + sign);
    }

    /** Base64 of the HMAC of time, line feed and secret, keyed with the secret. */
    static String sign(long timestamp, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] signed = mac.doFinal((timestamp + "\n" + secret).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
