package org.gridboard.meeting.digest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of a mail server as one that takes mail needs (RFC 5321). */
final class SmtpStandIn implements AutoCloseable {

    private final ServerSocket socket;
    private final Thread thread;
    final List<String> recipients = new CopyOnWriteArrayList<>();
    final List<String> mails = new CopyOnWriteArrayList<>();
    volatile boolean hangs;
    volatile boolean closed;

    SmtpStandIn() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread = Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try {
            while (true) {
                try (Socket client = socket.accept()) {
                    talk(client);
                }
            }
        } catch (IOException e) {
            closed = true; // the end of the test
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
        if (!hangs) {
            say(out, "220 stand-in");
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT TO:")) {
                recipients.add(line.substring("RCPT TO:".length()));
            }
            if (line.equals("DATA")) {
                say(out, "354 go on");
                mails.add(data(in));
            }
            say(out, line.equals("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static String data(BufferedReader in) throws IOException {
        var lines = new ArrayList<String>();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            lines.add(line);
        }
        return String.join("\n", lines);
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        thread.interrupt();
    }
}
