// Outside Next nothing stands for the package "server-only", whose import throws there.
export {};
