/* Makes the n-th write, fsync or open below one folder fail: loaded before the C library by failing_drive.py. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static char folder[4096];
static int kind = -1, lasting, reason;
static long at, seen;

/* kind: 0 write, 1 fsync, 2 open, 3 every write once `nth` bytes were written */
void arm(const char *below, int which, long nth, int stays, int error) {
    strncpy(folder, below, sizeof folder - 1);
    kind = which; at = nth; lasting = stays; reason = error; seen = 0;
}

long counted(void) { return seen; }

static int fails(int which, const char *path) {
    if (which != kind || strncmp(path, folder, strlen(folder)) != 0) return 0;
    seen++;
    if (seen == at || (lasting && seen > at)) { errno = reason; return 1; }
    return 0;
}

static int fd_fails(int which, int fd) {
    char link[64], path[4096];
    if (which != kind) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, path, sizeof path - 1);
    if (size < 0) return 0;
    path[size] = 0;
    return fails(which, path);
}

static int no_room(int fd, size_t size) {
    char link[64], path[4096];
    if (kind != 3) return fd_fails(0, fd);
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    if (strncmp(path, folder, strlen(folder)) != 0) return 0;
    if (seen + (long) size > at) { errno = reason; return 1; }
    seen += (long) size;
    return 0;
}

#define REAL(result, name, ...) \
    static result (*real)(__VA_ARGS__); \
    if (!real) real = (result (*)(__VA_ARGS__)) dlsym(RTLD_NEXT, name)

ssize_t write(int fd, const void *data, size_t size) {
    REAL(ssize_t, "write", int, const void *, size_t);
    return no_room(fd, size) ? -1 : real(fd, data, size);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t to) {
    REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
    return no_room(fd, size) ? -1 : real(fd, data, size, to);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t to) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    return no_room(fd, size) ? -1 : real(fd, data, size, to);
}
int fsync(int fd) {
    REAL(int, "fsync", int);
    return fd_fails(1, fd) ? -1 : real(fd);
}
int fdatasync(int fd) {
    REAL(int, "fdatasync", int);
    return fd_fails(1, fd) ? -1 : real(fd);
}
#define OPEN(name) \
int name(const char *path, int flags, ...) { \
    REAL(int, #name, const char *, int, ...); \
    va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
    return fails(2, path) ? -1 : real(path, flags, mode); \
}
OPEN(open)
OPEN(open64)
#define OPENAT(name) \
int name(int in, const char *path, int flags, ...) { \
    REAL(int, #name, int, const char *, int, ...); \
    va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
    return fails(2, path) ? -1 : real(in, path, flags, mode); \
}
OPENAT(openat)
OPENAT(openat64)
