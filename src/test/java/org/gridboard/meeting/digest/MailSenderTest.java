package org.gridboard.meeting.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailSenderTest {

    private static final String WORDS = "莲秀社区 2026-11-20 例会纪要 2026-014\n议题 25 项。";

    private final SmtpStandIn server = new SmtpStandIn();

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    @Test
    void a_mail_has_the_first_line_as_its_subject_and_all_as_text() throws MessagingException, IOException {
        Outcome outcome = sender().send(MailAddresses.parse("a@example.cn； b@example.cn"), WORDS);

        assertThat(outcome).isEqualTo(Outcome.DELIVERED);
        assertThat(server.recipients).containsExactly("<a@example.cn>", "<b@example.cn>");
        var mail = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(server.mails.getFirst().getBytes(StandardCharsets.UTF_8)));
        assertThat(mail.getSubject()).isEqualTo("莲秀社区 2026-11-20 例会纪要 2026-014");
        assertThat(mail.getContent().toString().strip()).isEqualToIgnoringNewLines(WORDS);
        assertThat(mail.getFrom()[0].toString()).isEqualTo("gridboard@example.cn");
    }

    @Test
    void a_mail_server_that_hangs_or_is_not_there_is_a_failure() throws IOException {
        server.hangs = true;
        assertThat(sender().send(MailAddresses.parse("a@example.cn"), WORDS))
                .isEqualTo(Outcome.failed(Failure.UNREACHABLE));
        server.close();
        assertThat(sender().send(MailAddresses.parse("a@example.cn"), WORDS))
                .isEqualTo(Outcome.failed(Failure.UNREACHABLE));
    }

    @Test
    void without_a_mail_server_none_is_sent() {
        var none = new MailSender(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), "");
        assertThat(none.isThere()).isFalse();
        assertThat(none.send(MailAddresses.parse("a@example.cn"), WORDS))
                .isEqualTo(Outcome.failed(Failure.NO_MAIL_SERVER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " , ",
                "a",
                "a@b",
                "a@example.cn\r\nBcc: x@example.cn x",
                "<a@example.cn>",
                "1@x.cn 2@x.cn 3@x.cn 4@x.cn 5@x.cn 6@x.cn 7@x.cn 8@x.cn 9@x.cn 10@x.cn 11@x.cn"
            })
    void what_is_no_address_is_refused(String text) {
        assertThatThrownBy(() -> MailAddresses.parse(text)).isInstanceOf(RefusedException.class);
    }

    private MailSender sender() {
        var mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(server.port());
        mail.setDefaultEncoding("UTF-8");
        mail.getJavaMailProperties().setProperty("mail.smtp.timeout", "400");
        mail.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "400");
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", mail);
        return new MailSender(beans.getBeanProvider(JavaMailSender.class), "gridboard@example.cn");
    }
}
