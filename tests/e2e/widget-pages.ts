/** Pages on the real layui package that show every widget the hands know, and note what the page's own code hears. */
import { row } from './hands';

const options = (...texts: readonly string[]): string =>
  [
    '<option value="">请选择</option>',
    ...texts.map((text, place) => `<option value="${place + 1}">${text}</option>`),
  ].join('');

/** One of each. Radio and select with `lay-ignore` are left to the browser by layui. */
export const EVERY_WIDGET = `<form class="layui-form" action="/report/save">
${row('<span style="color:red">*</span>姓名：', '<input class="layui-input" name="name" maxlength="20">')}
${row('学制', '<input class="layui-input" type="number" name="years" min="1" max="8">')}
${row('通讯地址', '<textarea class="layui-textarea" name="address"></textarea>')}
${row('报考级别', `<select name="level" lay-filter="level">${options('初级', '中级', '高级').replace('value="3"', 'value="3" disabled')}</select>`)}
${row('报考资格', `<select name="subject" lay-filter="subject">${options()}</select>`)}
${row('毕业学校', `<select name="school" lay-search lay-filter="school">${options('云南大学', '昆明学院')}</select>`)}
${row('考点', `<select name="twice" lay-filter="twice">${options('同名', '同名', '另一个')}</select>`)}
${row('考试考区', `<select name="area" lay-append-to="body" lay-filter="area">${options('昆明', '丽江')}</select>`)}
${row('性别', '<input type="radio" name="sex" value="1" title="男" lay-filter="sex"><input type="radio" name="sex" value="2" title="女" lay-filter="sex">')}
${row('承诺', '<input type="checkbox" name="agree" title="我已阅读并同意" lay-skin="primary" lay-filter="agree">')}
${row('出生日期', '<input class="layui-input" name="birth" id="birth" readonly placeholder="yyyy-MM-dd">')}
${row('毕业时间', '<input class="layui-input" name="slash" id="slash">')}
${row('参加工作时间', '<input class="layui-input" name="focus" id="focus">')}
${row('学位', `<select name="degree" lay-ignore>${options('学士', '硕士')}</select>`)}
<div class="layui-form-item" lay-ignore><label class="layui-form-label">在职情况</label><div class="layui-input-block"><label><input type="radio" name="job" value="1"> 在职</label> <label><input type="radio" name="job" value="2"> 在校</label></div></div>
${row('取得职称时间', '<input type="date" name="day" min="1950-01-01" max="2030-12-31">')}
${row('考生照片', '<input type="file" name="photo" accept="image/jpeg">')}
${row('上传照片', '<button type="button" class="layui-btn" id="upload">上传</button><img id="preview" alt="" style="width:90px;height:120px">')}
${row('证件类型', '<div class="layui-form-mid">居民身份证</div>')}
${row('密码', '<input type="password" name="password" value="Secret-1">')}
</form>`;

/** What the page of `EVERY_WIDGET` does when layui is ready. The qualifications come 150 ms after the level. */
export const ITS_SCRIPT = `
for (const name of ['school', 'twice', 'area', 'subject'])
  form.on('select(' + name + ')', ({ value }) => heard(name, value));
form.on('select(level)', ({ value }) => {
  heard('level', value);
  setTimeout(() => {
    $('[name=subject]').html('<option value="">请选择</option>' + (value ? '<option value="x">网络工程师</option>' : ''));
    form.render('select');
  }, 150);
});
form.on('radio(sex)', ({ value }) => heard('sex', value));
form.on('checkbox(agree)', ({ elem }) => heard('agree', elem.checked));
laydate.render({ elem: '#birth', min: '1930-01-01', max: '2010-12-31', done: (value) => heard('birth', value) });
laydate.render({ elem: '#slash', format: 'yyyy/MM/dd', done: (value) => heard('slash', value) });
laydate.render({ elem: '#focus', trigger: 'focus', done: (value) => heard('focus', value) });
for (const name of ['name', 'years', 'address', 'degree', 'day'])
  document.querySelector('[name=' + name + ']').addEventListener('change', ({ target }) => heard(name, target.value));
for (const radio of document.querySelectorAll('[name=job]'))
  radio.addEventListener('change', () => heard('job', radio.value, radio.checked));
document.querySelector('[name=photo]').addEventListener('change', ({ target: { files } }) =>
  heard('photo', files[0]?.name, files[0]?.size, files[0]?.type));
upload.render({
  elem: '#upload', url: '/report/photo', auto: false, acceptMime: 'image/jpeg', exts: 'jpg', field: 'uploaded',
  choose: (chosen) => chosen.preview((index, file, result) => {
    heard('uploaded', file.name, file.size);
    document.getElementById('preview').src = result;
    document.querySelector('.layui-upload-file').value = '';
  }),
});
`;
