package dev.zhixing.formats.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Builds zip archives byte by byte, so that they can lie. */
final class ZipCraft {
    /** A part as it will be written; every figure may be a lie. */
    static final class Part {
        final String name;
        String localName;
        byte[] packed;
        int flags = 0x800;
        int method = 8;
        long size;
        long crc;
        int mode;
        int sameAs = -1;

        Part(String name, byte[] content) {
            this.name = name;
            this.localName = name;
            this.packed = deflate(content);
            this.size = content.length;
            CRC32 sum = new CRC32();
            sum.update(content);
            this.crc = sum.getValue();
        }
    }

    private final List<Part> parts = new ArrayList<>();

    ZipCraft add(String name, String content) {
        return add(new Part(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    ZipCraft add(Part part) {
        parts.add(part);
        return this;
    }

    Part part(String name) {
        return parts.stream().filter(p -> p.name.equals(name)).findFirst().orElseThrow();
    }

    static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    byte[] build() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        for (Part part : parts) {
            if (part.sameAs >= 0) {
                offsets.add(offsets.get(part.sameAs));
                continue;
            }
            offsets.add(out.size());
            byte[] name = part.localName.getBytes(StandardCharsets.UTF_8);
            ByteBuffer head = little(30);
            head.putInt(0x04034B50).putShort((short) 20).putShort((short) part.flags);
            head.putShort((short) part.method).putInt(0).putInt((int) part.crc);
            head.putInt(part.packed.length).putInt((int) part.size);
            head.putShort((short) name.length).putShort((short) 0);
            out.writeBytes(head.array());
            out.writeBytes(name);
            out.writeBytes(part.packed);
        }
        int start = out.size();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            byte[] name = part.name.getBytes(StandardCharsets.UTF_8);
            ByteBuffer head = little(46);
            head.putInt(0x02014B50).putShort((short) 20).putShort((short) 20);
            head.putShort((short) part.flags).putShort((short) part.method).putInt(0);
            head.putInt((int) part.crc).putInt(part.packed.length).putInt((int) part.size);
            head.putShort((short) name.length).putShort((short) 0).putShort((short) 0);
            head.putShort((short) 0).putShort((short) 0).putInt(part.mode << 16);
            head.putInt(offsets.get(i));
            out.writeBytes(head.array());
            out.writeBytes(name);
        }
        ByteBuffer end = little(22);
        end.putInt(0x06054B50).putInt(0).putShort((short) parts.size());
        end.putShort((short) parts.size()).putInt(out.size() - start).putInt(start);
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
