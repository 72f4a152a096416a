import type { RougeTable } from '../rougeTable';
import { shell } from './shell';

export const docker: RougeTable = {
  scopes: {},
  plain: [
    [/#.*/y, 'c'],
    [
      /(?<=^\s{0,8})(?:FROM|MAINTAINER|RUN|CMD|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ONBUILD|ARG|LABEL|STOPSIGNAL|HEALTHCHECK|SHELL)\b/my,
      'k',
    ],
    [/(?<=^FROM|^FROM .{0,200}) /my, 'w'],
    [/(?<=^FROM .{0,200})(?:AS|as)\b/my, 'k'],
    [/(?<=^FROM .{0,200})\S+/my, 's'],
    [
      /(?<=^(?:MAINTAINER|CMD|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|LABEL|STOPSIGNAL|HEALTHCHECK|SHELL)).+/my,
      's',
    ],
    [/(?<=^RUN) /my, 'k'],
    ...shell.plain,
  ],
};
